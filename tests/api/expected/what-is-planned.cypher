RETURN
  COLLECT {
    MATCH (n0:Meeting)
    WHERE n0.status = $p0
    WITH n0 ORDER BY n0.status, n0.startEarliest, n0.nameCollation, n0.id LIMIT $p2
    RETURN [
      n0.name,
      n0.start,
      n0.description,
      COLLECT {
        MATCH (n0)<-[r1:SUBJECT]-(n1)
        WITH r1, n1 ORDER BY n1.startEarliest, n1.predicate, n1.id LIMIT $p1
        RETURN [
          n1.predicate,
          n1.reason,
          COLLECT {
            MATCH (n1)-[r2:CITES]->(n2)
            WITH r2, n2 ORDER BY n2.id, r2.position
            RETURN [n2.publisher]
          }
        ]
      }
    ]
  } AS f0,
  head(COLLECT {
    MATCH (n3:Organization {id: $p3})
    RETURN [
      COLLECT {
        MATCH (n3)<-[r4:PRESIDED_OVER]-(n4)
        WITH r4, n4 ORDER BY r4.start DESC, n4.nameCollation, n4.id, r4.statement LIMIT $p4
        RETURN [r4.start, r4.end, coalesce(r4.planned, false), n4.name]
      }
    ]
  }) AS f1
