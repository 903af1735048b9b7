RETURN
  [
    COLLECT {
      MATCH (n0:Statement)
      WHERE n0.accepted = $p0
      WITH n0 ORDER BY n0.accepted, n0.startEarliest, n0.predicate, n0.id LIMIT $p1
      RETURN [
        head(COLLECT {
          MATCH (n0)-[r1:SUBJECT]->(n1)
          RETURN [n1.id]
        }),
        n0.predicate,
        head(COLLECT {
          MATCH (n0)-[r2:OBJECT]->(n2)
          RETURN [n2.id]
        }),
        CASE WHEN n0.text IS NOT NULL OR n0.number IS NOT NULL THEN [n0.text, n0.number, n0.unit] END,
        CASE WHEN n0.startEarliest IS NOT NULL THEN [n0.start, n0.end, n0.date] END,
        n0.rank,
        n0.reason,
        COLLECT {
          MATCH (n0)-[r3:CITES]->(n3)
          WITH r3, n3 ORDER BY n3.id, r3.position
          RETURN [n3.id, n3.publisher]
        },
        COLLECT {
          MATCH (n0)-[r4:CONTRADICTS]->(n4)
          WITH r4, n4 ORDER BY n4.startEarliest, n4.predicate, n4.id
          RETURN [
            n4.accepted,
            CASE WHEN n4.text IS NOT NULL OR n4.number IS NOT NULL THEN [n4.text, n4.number, n4.unit] END,
            CASE WHEN n4.startEarliest IS NOT NULL THEN [n4.start, n4.end] END,
            COLLECT {
              MATCH (n4)-[r5:CITES]->(n5)
              WITH r5, n5 ORDER BY n5.id, r5.position
              RETURN [n5.id]
            }
          ]
        }
      ]
    },
    COUNT {
      MATCH (n6:Statement)
      WHERE n6.accepted = $p0
    }
  ] AS f0
