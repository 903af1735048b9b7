RETURN
  head(COLLECT {
    MATCH (n0:Office {id: $p0})
    RETURN [
      n0.name,
      COLLECT {
        MATCH (n0)<-[r1:HOLDS]-(n1)
        WITH r1, n1 ORDER BY r1.start, n1.nameCollation, n1.id, r1.statement LIMIT $p1
        RETURN [r1.start, r1.end, r1.confidence, n1.name]
      }
    ]
  }) AS f0
