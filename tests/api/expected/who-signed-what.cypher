RETURN
  [
    COLLECT {
      MATCH (n0:Leader)
      WHERE EXISTS {
        MATCH (n0)-[r1:SIGNED|RATIFIED]->(n1)
        WHERE r1.planned IS NULL
      } AND n0.nameCollation IS NOT NULL
      WITH n0 ORDER BY n0.nameCollation, n0.id LIMIT $p1
      RETURN [
        n0.name,
        COLLECT {
          MATCH (n0)-[r2:SIGNED|RATIFIED]->(n2)
          WHERE r2.planned IS NULL
          WITH r2, n2 ORDER BY n2.date, n2.nameCollation, n2.id, r2.statement LIMIT $p0
          RETURN [n2.name, toString(n2.date)]
        }
      ]
    },
    COUNT {
      MATCH (n3:Leader)
      WHERE EXISTS {
        MATCH (n3)-[r4:SIGNED|RATIFIED]->(n4)
        WHERE r4.planned IS NULL
      }
    }
  ] AS f0,
  COLLECT {
    MATCH (n5:Document)
    WHERE n5.kind = $p2 AND EXISTS {
      MATCH (n5)<-[r6:ISSUED|APPROVED|ADOPTED]-(n6)
      WHERE r6.planned IS NULL AND r6.signed = $p3
    }
    WITH n5 ORDER BY n5.kind, n5.date, n5.nameCollation, n5.id LIMIT $p6
    RETURN [
      n5.name,
      toString(n5.date),
      COLLECT {
        MATCH (n5)<-[r7:ISSUED|APPROVED|ADOPTED]-(n7)
        WHERE r7.planned IS NULL
        WITH r7, n7 ORDER BY n7.startEarliest, n7.nameCollation, n7.id, r7.statement LIMIT $p5
        RETURN [
          COLLECT {
            MATCH (n8:Statement {id: r7.statement})-[r9:CITES]->(n9)
            WITH n8, r9, n9 ORDER BY n9.id, r9.position
            RETURN [n9.publisher, r9.locator]
          },
          n7.id,
          COLLECT {
            MATCH (n7)<-[r10:ATTENDED]-(n10)
            WITH r10, n10 ORDER BY n10.nameCollation, n10.id, r10.statement LIMIT $p4
            RETURN [n10.name]
          }
        ]
      }
    ]
  } AS f1
