RETURN
  head(COLLECT {
    MATCH (n0:Film {id: $p0})
    RETURN [
      head(COLLECT {
        MATCH (n0)-[r1:MADE_BY]->(n1)
        RETURN [n1.title]
      }),
      head(COLLECT {
        MATCH (n0)<-[r2:ACTED_IN]-(n2)
        WITH r2, n2 ORDER BY n2.born DESC, n2.name, n2.id, r2.key LIMIT 1
        RETURN [n2.name]
      })
    ]
  }) AS f0
