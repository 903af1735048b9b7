RETURN
  head(COLLECT {
    MATCH (n0:Reel {number: $p0})
    RETURN [n0.number]
  }) AS f0,
  head(COLLECT {
    MATCH (n1:Reel {number: $p1})
    RETURN [n1.number]
  }) AS f1,
  COLLECT {
    MATCH (n2:Reel)
    WHERE n2.number = $p0 AND n2.number IS NOT NULL
    WITH n2 ORDER BY n2.number LIMIT $p2
    RETURN [n2.number]
  } AS f2,
  COLLECT {
    UNWIND $p3 AS wanted
    OPTIONAL MATCH (n3:Reel {number: wanted})
    RETURN CASE WHEN n3 IS NOT NULL THEN [n3.number] END
  } AS f3,
  COLLECT {
    MATCH (n4:Reel)
    WHERE n4.number IN $p4 AND n4.number IS NOT NULL
    WITH n4 ORDER BY n4.number LIMIT $p5
    RETURN [n4.number]
  } AS f4,
  COLLECT {
    MATCH (n5:Episode)
    WHERE EXISTS {
      MATCH (n5)-[r6:STORED_ON]->(n6)
      WHERE n6.number = $p0
    } AND n5.title IS NOT NULL
    WITH n5 ORDER BY n5.title, n5.year LIMIT $p6
    RETURN [n5.title]
  } AS f5
