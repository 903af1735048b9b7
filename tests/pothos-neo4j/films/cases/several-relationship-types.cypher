RETURN
  head(COLLECT {
    MATCH (n0:Person {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:ACTED_IN|DIRECTED]->(n1)
        WITH r1, n1 ORDER BY n1.released DESC, n1.title DESC, n1.id DESC, r1.key DESC LIMIT $p1
        RETURN [type(r1), r1.since, n1.title]
      }
    ]
  }) AS f0
