WITH
  head(COLLECT {
    MATCH (n0:Organization {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)<-[r1:PRESIDED_OVER]-(n1)
        WHERE r1.planned IS NULL AND r1.start >= $p1
        WITH r1, n1 ORDER BY r1.start, n1.nameCollation, n1.id, r1.statement LIMIT $p11
        RETURN [
          r1.start,
          r1.end,
          n1.name,
          COLLECT {
            MATCH (n1)<-[r2:OFFICE_OF]-(n2)<-[r3:HOLDS]-(n3)
            WHERE r3.end = $p2 AND EXISTS {
              MATCH (n3)-[r4:CHAIRED]->(n4)
              WHERE r4.planned IS NULL AND r4.date >= $p3 AND n4.kind = $p4
            }
            WITH r2, n2, r3, n3 ORDER BY n3.nameCollation, n3.id, r2.statement, r3.statement LIMIT $p10
            RETURN [
              n3.name,
              COLLECT {
                MATCH (n3)-[r5:CHAIRED]->(n5)
                WHERE r5.planned IS NULL AND r5.date >= $p5 AND n5.kind = $p6
                WITH r5, n5 ORDER BY n5.startEarliest, n5.nameCollation, n5.id, r5.statement LIMIT $p9
                RETURN [
                  n5.name,
                  [
                    COLLECT {
                      MATCH (n5)-[r6:ISSUED|APPROVED|ADOPTED]->(n6:Document)
                      WHERE r6.planned IS NULL
                      WITH r6, n6 ORDER BY n6.date, n6.nameCollation, n6.id, r6.statement LIMIT $p7
                      RETURN [n6.name, n6.kind]
                    },
                    COUNT {
                      MATCH (n5)-[r7:ISSUED|APPROVED|ADOPTED]->(n7:Document)
                      WHERE r7.planned IS NULL
                    }
                  ],
                  [
                    COLLECT {
                      MATCH (n5)-[r8:APPROVED]->(n8:Decision)
                      WITH r8, n8 ORDER BY n8.date, n8.nameCollation, n8.id, r8.statement LIMIT $p8
                      RETURN [n8.name]
                    },
                    COUNT {
                      MATCH (n5)-[r9:APPROVED]->(n9:Decision)
                    }
                  ]
                ]
              }
            ]
          }
        ]
      }
    ]
  }) AS f0
WITH *, 1 + coalesce(reduce(t0 = 0, v0 IN f0[0] | t0 + 4 + coalesce(reduce(t1 = 0, v1 IN v0[3] | t1 + 2 + coalesce(reduce(t2 = 0, v2 IN v1[1] | t2 + 4 + 3 * coalesce(size(v2[1][0]), 0) + 2 * coalesce(size(v2[2][0]), 0)), 0)), 0)), 0) AS answerSize
RETURN
  CASE WHEN answerSize <= $mostValues THEN f0 END AS f0,
  answerSize
