RETURN
  head(COLLECT {
    MATCH (n0:Film {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)<-[r1:ACTED_IN]-(n1)
        WITH r1, n1 ORDER BY n1.born DESC, n1.name, n1.id, r1.key LIMIT $p1
        RETURN [n1.id, n1.gender]
      }
    ]
  }) AS f0,
  COLLECT {
    UNWIND $p2 AS wanted
    OPTIONAL MATCH (n2:Titled {id: wanted})
    RETURN CASE WHEN n2 IS NOT NULL THEN [CASE WHEN n2:Film THEN 'Film' WHEN n2:Studio THEN 'Studio' END, n2.id] END
  } AS f1
