RETURN
  [
    head(COLLECT {
      MATCH (n0:Meeting {id: $p2})
      WHERE (n0.visibleFrom IS NULL OR n0.visibleFrom <= date($p1)) AND EXISTS { (n0)<-[:SUBJECT|OBJECT]-(said:Statement) WHERE said.accepted AND any(source IN said.sources WHERE source IN $p0) }
      RETURN [
        [
          COLLECT {
            MATCH (n0)<-[r1:ATTENDED]-(n1)
            WHERE r1.startEarliest <= date($p1) AND any(source IN r1.sources WHERE source IN $p0)
            WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p3
            RETURN [
              r1.acting,
              n1.name,
              head(COLLECT {
                MATCH (n2:Entity {id: r1.for})
                WHERE (n2.visibleFrom IS NULL OR n2.visibleFrom <= date($p1))
                RETURN [n2.name]
              })
            ]
          },
          COUNT {
            MATCH (n0)<-[r3:ATTENDED]-(n3)
            WHERE r3.startEarliest <= date($p1) AND any(source IN r3.sources WHERE source IN $p0)
          }
        ],
        COLLECT {
          MATCH (n0)<-[r4:PARTICIPATED_IN]-(n4)
          WHERE r4.startEarliest <= date($p1) AND any(source IN r4.sources WHERE source IN $p0)
          WITH r4, n4 ORDER BY n4.nameCollation, n4.id, r4.statement LIMIT $p4
          RETURN [r4.as, n4.name]
        }
      ]
    })
  ] AS f0,
  [
    head(COLLECT {
      MATCH (n5:Meeting {id: $p7})
      WHERE (n5.visibleFrom IS NULL OR n5.visibleFrom <= date($p6)) AND EXISTS { (n5)<-[:SUBJECT|OBJECT]-(said:Statement) WHERE said.accepted AND any(source IN said.sources WHERE source IN $p5) }
      RETURN [
        [
          COLLECT {
            MATCH (n5)<-[r6:ATTENDED]-(n6)
            WHERE r6.startEarliest <= date($p6) AND any(source IN r6.sources WHERE source IN $p5)
            WITH r6, n6 ORDER BY n6.nameCollation, n6.id, r6.statement LIMIT $p8
            RETURN [
              r6.acting,
              n6.name,
              head(COLLECT {
                MATCH (n7:Entity {id: r6.for})
                WHERE (n7.visibleFrom IS NULL OR n7.visibleFrom <= date($p6))
                RETURN [n7.name]
              })
            ]
          },
          COUNT {
            MATCH (n5)<-[r8:ATTENDED]-(n8)
            WHERE r8.startEarliest <= date($p6) AND any(source IN r8.sources WHERE source IN $p5)
          }
        ],
        COLLECT {
          MATCH (n5)<-[r9:PARTICIPATED_IN]-(n9)
          WHERE r9.startEarliest <= date($p6) AND any(source IN r9.sources WHERE source IN $p5)
          WITH r9, n9 ORDER BY n9.nameCollation, n9.id, r9.statement LIMIT $p9
          RETURN [r9.as, n9.name]
        }
      ]
    })
  ] AS f1
