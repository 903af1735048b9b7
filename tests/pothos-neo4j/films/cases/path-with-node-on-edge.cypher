RETURN
  head(COLLECT {
    MATCH (n0:Person {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:ACTED_IN]->(n1)-[r2:MADE_BY]->(n2)
        WITH r1, n1, r2, n2 ORDER BY n2.title, n2.id, r1.key LIMIT $p1
        RETURN [n1.title, n2.title]
      }
    ]
  }) AS f0
