RETURN
  head(COLLECT {
    MATCH (n0:Meeting {id: $p0})
    RETURN [
      n0.name,
      n0.start,
      head(COLLECT {
        MATCH (n0)-[r1:HELD_AT]->(n1)
        WHERE r1.planned IS NULL
        WITH r1, n1 ORDER BY n1.kind, n1.nameCollation, n1.id, r1.statement LIMIT 1
        RETURN [
          n1.name,
          head(COLLECT {
            MATCH (n1)-[r2:LOCATED_IN]->(n2)
            WITH r2, n2 ORDER BY n2.nameCollation, n2.id, r2.statement LIMIT 1
            RETURN [n2.name]
          })
        ]
      }),
      COLLECT {
        MATCH (n0)<-[r3:CHAIRED]-(n3)
        WHERE r3.planned IS NULL
        WITH r3, n3 ORDER BY n3.nameCollation, n3.id, r3.statement LIMIT $p1
        RETURN [
          n3.id,
          n3.name,
          COLLECT {
            MATCH (n4:Statement {id: r3.statement})-[r5:CITES]->(n5)
            WITH n4, r5, n5 ORDER BY n5.id, r5.position
            RETURN [n5.publisher, r5.locator]
          }
        ]
      },
      [
        COLLECT {
          MATCH (n0)<-[r6:ATTENDED]-(n6)
          WITH r6, n6 ORDER BY n6.nameCollation, n6.id, r6.statement LIMIT $p2
          RETURN [
            n6.id,
            n6.name,
            head(COLLECT {
              MATCH (n7:Office {id: r6.office})
              RETURN [n7.name]
            }),
            r6.acting,
            head(COLLECT {
              MATCH (n8:Entity {id: r6.for})
              RETURN [n8.id, n8.name]
            }),
            COLLECT {
              MATCH (n9:Statement {id: r6.statement})-[r10:CITES]->(n10)
              WITH n9, r10, n10 ORDER BY n10.id, r10.position
              RETURN [n10.publisher, r10.locator]
            }
          ]
        },
        COUNT { (n0)<-[:ATTENDED]-() }
      ],
      COLLECT {
        MATCH (n0)<-[r11:PARTICIPATED_IN]-(n11)
        WITH r11, n11 ORDER BY n11.nameCollation, n11.id, r11.statement LIMIT $p3
        RETURN [r11.as, n11.id, n11.name]
      },
      [
        COLLECT {
          MATCH (n0)-[r12:ISSUED|APPROVED|ADOPTED]->(n12:Document)
          WHERE r12.planned IS NULL
          WITH r12, n12 ORDER BY n12.date, n12.nameCollation, n12.id, r12.statement LIMIT $p4
          RETURN [
            type(r12),
            r12.signed,
            n12.id,
            n12.name,
            n12.kind,
            COLLECT {
              MATCH (n13:Statement {id: r12.statement})-[r14:CITES]->(n14)
              WITH n13, r14, n14 ORDER BY n14.id, r14.position
              RETURN [n14.publisher, r14.locator]
            }
          ]
        },
        COUNT {
          MATCH (n0)-[r15:ISSUED|APPROVED|ADOPTED]->(n15:Document)
          WHERE r15.planned IS NULL
        }
      ],
      COLLECT {
        MATCH (n0)-[r16:APPROVED]->(n16:Decision)
        WITH r16, n16 ORDER BY n16.date, n16.nameCollation, n16.id, r16.statement LIMIT $p5
        RETURN [
          n16.id,
          n16.name,
          n16.kind,
          COLLECT {
            MATCH (n17:Statement {id: r16.statement})-[r18:CITES]->(n18)
            WITH n17, r18, n18 ORDER BY n18.id, r18.position
            RETURN [n18.publisher, r18.locator]
          }
        ]
      }
    ]
  }) AS f0
