RETURN
  head(COLLECT {
    MATCH (n0:Person {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:ACTED_IN|DIRECTED]->(n1)
        WITH r1, n1 ORDER BY n1.id, r1.key
        RETURN [n1.title]
      }
    ]
  }) AS f0
