RETURN
  head(COLLECT {
    MATCH (n0:Film {id: $p0})
    RETURN [
      [
        COLLECT {
          MATCH (n0)<-[r1:ACTED_IN]-(n1)
          WHERE r1.since >= $p1
          WITH r1, n1 ORDER BY r1.since DESC, n1.name, n1.born DESC, n1.id, r1.key LIMIT $p2
          RETURN [r1.since, r1.role, n1.name]
        },
        COUNT {
          MATCH (n0)<-[r2:ACTED_IN]-(n2)
          WHERE r2.since >= $p1
        }
      ]
    ]
  }) AS f0
