RETURN
  head(COLLECT {
    MATCH (n0:Film {id: $p0})
    RETURN [COUNT { (n0)<-[:ACTED_IN]-() }]
  }) AS f0,
  [
    head(COLLECT {
      MATCH (n1:Film {id: $p2})
      RETURN [
        [
          COLLECT {
            MATCH (n1)<-[r2:ACTED_IN]-(n2)
            WHERE r2.since < $p1
            WITH r2, n2 ORDER BY n2.born DESC, n2.name, n2.id, r2.key LIMIT $p3
            RETURN [n2.id]
          },
          COUNT {
            MATCH (n1)<-[r3:ACTED_IN]-(n3)
            WHERE r3.since < $p1
          }
        ],
        head(COLLECT {
          MATCH (n1)-[r4:MADE_BY]->(n4)
          RETURN [n4.title]
        })
      ]
    }),
    COUNT {
      MATCH (n5:Person)
      WHERE EXISTS {
        MATCH (n5)-[r6:ACTED_IN]->(n6)
        WHERE r6.since < $p1 AND n6.title = $p4
      }
    },
    [
      head(COLLECT {
        MATCH (n7:Film {id: $p6})
        RETURN [
          COUNT {
            MATCH (n7)<-[r8:ACTED_IN]-(n8)
            WHERE r8.since < $p5
          }
        ]
      })
    ]
  ] AS f1
