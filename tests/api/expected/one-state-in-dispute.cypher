WITH
  head(COLLECT {
    MATCH (n0:State {id: $p0})
    RETURN [
      n0.name,
      [
        COLLECT {
          MATCH (n0)<-[r1:ABOUT|INVOLVES]-(n1)
          WITH r1, n1 ORDER BY n1.about, n1.id, elementId(r1) LIMIT $p1
          RETURN [
            n1.about,
            head(COLLECT {
              MATCH (n1)-[r2:ABOUT]->(n2)
              RETURN [n2.id]
            }),
            n1.preferred,
            n1.why,
            COLLECT {
              MATCH (n1)-[r3:HAS_VALUE]->(n3)
              WITH r3, n3 ORDER BY n3.position, n3.id
              RETURN [
                n3.value,
                COLLECT {
                  MATCH (n3)-[r4:GIVEN_IN]->(n4)
                  WITH r4, n4 ORDER BY n4.id
                  RETURN [n4.id, n4.publisher]
                },
                COLLECT {
                  MATCH (n3)-[r5:STATED_AS]->(n5)
                  WITH r5, n5 ORDER BY n5.startEarliest, n5.predicate, n5.id
                  RETURN [
                    head(COLLECT {
                      MATCH (n5)-[r6:SUBJECT]->(n6)
                      RETURN [n6.id]
                    }),
                    n5.predicate,
                    head(COLLECT {
                      MATCH (n5)-[r7:OBJECT]->(n7)
                      RETURN [n7.id]
                    }),
                    n5.accepted
                  ]
                }
              ]
            }
          ]
        },
        COUNT { (n0)<-[:ABOUT|INVOLVES]-() }
      ]
    ]
  }) AS f0
WITH *, 3 + coalesce(reduce(t0 = 0, v0 IN f0[1][0] | t0 + 6 + coalesce(reduce(t1 = 0, v1 IN v0[4] | t1 + 2 + 3 * coalesce(size(v1[1]), 0) + 7 * coalesce(size(v1[2]), 0)), 0)), 0) AS answerSize
RETURN
  CASE WHEN answerSize <= $mostValues THEN f0 END AS f0,
  answerSize
