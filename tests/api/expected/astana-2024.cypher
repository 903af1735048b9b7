RETURN
  head(COLLECT {
    MATCH (n0:Meeting {id: $p0})
    RETURN [
      n0.name,
      toString(n0.start),
      head(COLLECT {
        MATCH (n0)-[r1:HELD_AT]->(n1)
        WITH r1, n1 ORDER BY n1.name, n1.id, r1.statement LIMIT 1
        RETURN [
          n1.name,
          head(COLLECT {
            MATCH (n1)-[r2:LOCATED_IN]->(n2)
            WITH r2, n2 ORDER BY n2.name, n2.id, r2.statement LIMIT 1
            RETURN [n2.name]
          })
        ]
      }),
      [
        COLLECT {
          MATCH (n0)<-[r3:CHAIRED]-(n3)
          WITH r3, n3 ORDER BY n3.name, n3.id, r3.statement LIMIT $p1
          RETURN [
            [n3.id, n3.name],
            [
              COLLECT {
                MATCH (n4:Statement {id: r3.statement})-[r5:CITES]->(n5)
                WITH n4, r5, n5 ORDER BY n5.id, r5.position
                RETURN [r5.locator]
              }
            ]
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r6:ATTENDED]-(n6)
          WITH r6, n6 ORDER BY n6.name, n6.id, r6.statement LIMIT $p2
          RETURN [
            [
              [n6.id, n6.name],
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
                RETURN [[n10.id, n10.title], r10.locator]
              }
            ]
          ]
        },
        COUNT {
          MATCH (n0)<-[r11:ATTENDED]-(n11)
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r12:PARTICIPATED_IN]-(n12)
          WITH r12, n12 ORDER BY n12.name, n12.id, r12.statement LIMIT $p3
          RETURN [[r12.as, [n12.id, n12.name]]]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r13:ISSUED|APPROVED|ADOPTED]->(n13:Document)
          WITH r13, n13 ORDER BY n13.date, n13.name, n13.id, r13.statement LIMIT $p4
          RETURN [
            [
              type(r13),
              r13.signed,
              [n13.id, n13.name, n13.kind],
              COLLECT {
                MATCH (n14:Statement {id: r13.statement})-[r15:CITES]->(n15)
                WITH n14, r15, n15 ORDER BY n15.id, r15.position
                RETURN [r15.locator]
              }
            ]
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r16:APPROVED]->(n16:Decision)
          WITH r16, n16 ORDER BY n16.date, n16.name, n16.id, r16.statement LIMIT $p5
          RETURN [
            [
              [n16.id, n16.name, n16.kind],
              COLLECT {
                MATCH (n17:Statement {id: r16.statement})-[r18:CITES]->(n18)
                WITH n17, r18, n18 ORDER BY n18.id, r18.position
                RETURN [r18.locator]
              }
            ]
          ]
        }
      ]
    ]
  }) AS f0
