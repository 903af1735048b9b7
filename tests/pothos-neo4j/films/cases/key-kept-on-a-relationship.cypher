RETURN
  head(COLLECT {
    MATCH (n0:Film {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)<-[r1:ACTED_IN]-(n1)
        WITH r1, n1 ORDER BY n1.born DESC, n1.name, n1.id, r1.key LIMIT $p1
        RETURN [
          r1.role,
          head(COLLECT {
            MATCH (n2:Person {id: r1.dubber})
            RETURN [n2.id]
          }),
          [r1.role]
        ]
      }
    ]
  }) AS f0
