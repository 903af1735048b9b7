RETURN
  COLLECT {
    MATCH (n0:Episode)
    WHERE EXISTS {
      MATCH (n0)-[r1:STORED_ON]->(n1)
      WHERE n1.number = $p0
    } AND n0.title IS NOT NULL
    WITH n0 ORDER BY n0.title, n0.year LIMIT $p5
    RETURN [
      n0.title,
      n0.year,
      COLLECT {
        MATCH (n0)-[r2:STORED_ON]->(n2)
        WHERE n2.number = $p1
        WITH r2, n2 ORDER BY n2.number LIMIT $p2
        RETURN [n2.number]
      },
      COLLECT {
        MATCH (n0)-[r3:STORED_ON]->(n3)
        WHERE n3.number = $p3
        WITH r3, n3 ORDER BY n3.number LIMIT $p4
        RETURN [n3.number]
      }
    ]
  } AS f0
