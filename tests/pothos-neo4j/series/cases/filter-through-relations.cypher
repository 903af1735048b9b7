RETURN
  COLLECT {
    MATCH (n0:Episode)
    WHERE EXISTS {
      MATCH (n0)-[r1:PART_OF]->(n1)
      WHERE n1.number >= $p0
    } AND n0.year < $p1 AND n0.title IS NOT NULL
    WITH n0 ORDER BY n0.title, n0.year LIMIT $p2
    RETURN [n0.title, n0.year]
  } AS f0,
  COLLECT {
    MATCH (n2:Season)
    WHERE n2.number IN $p3 AND n2.name IS NOT NULL
    WITH n2 ORDER BY n2.name, n2.number LIMIT $p4
    RETURN [n2.number]
  } AS f1
