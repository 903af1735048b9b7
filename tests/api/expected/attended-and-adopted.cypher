RETURN
  [
    COLLECT {
      MATCH (n0:Meeting)
      WHERE n0.status <> 'PLANNED' AND n0.kind = $p0 AND EXISTS {
        MATCH (n0)<-[r1:ATTENDED]-(n1)
        WHERE n1.id = $p1
      } AND EXISTS {
        MATCH (n0)-[r2:ISSUED|APPROVED|ADOPTED]->(n2:Document)
        WHERE r2.planned IS NULL AND n2.kind = $p2
      }
      WITH n0 ORDER BY n0.kind, n0.startEarliest, n0.nameCollation, n0.id LIMIT $p5
      RETURN [
        n0.name,
        n0.start,
        COLLECT {
          MATCH (n0)-[r3:ISSUED|APPROVED|ADOPTED]->(n3:Document)
          WHERE r3.planned IS NULL AND n3.kind = $p3
          WITH r3, n3 ORDER BY n3.date, n3.nameCollation, n3.id, r3.statement LIMIT $p4
          RETURN [n3.id, n3.name]
        }
      ]
    },
    COUNT {
      MATCH (n4:Meeting)
      WHERE n4.status <> 'PLANNED' AND n4.kind = $p0 AND EXISTS {
        MATCH (n4)<-[r5:ATTENDED]-(n5)
        WHERE n5.id = $p1
      } AND EXISTS {
        MATCH (n4)-[r6:ISSUED|APPROVED|ADOPTED]->(n6:Document)
        WHERE r6.planned IS NULL AND n6.kind = $p2
      }
    }
  ] AS f0
