RETURN
  [
    COLLECT {
      MATCH (n0:Leader)
      WHERE EXISTS {
        MATCH (n0)-[r1:ATTENDED]->(n1)
        WHERE n1.kind = $p0 AND r1.role = $p1
      } AND n0.nameCollation IS NOT NULL
      WITH n0 ORDER BY n0.nameCollation, n0.id LIMIT $p6
      RETURN [
        n0.name,
        [
          COLLECT {
            MATCH (n0)-[r2:ATTENDED]->(n2)
            WHERE n2.kind = $p2
            WITH r2, n2 ORDER BY r2.start, n2.startEarliest, n2.nameCollation, n2.id, r2.statement LIMIT $p3
            RETURN [n2.id]
          },
          COUNT {
            MATCH (n0)-[r3:ATTENDED]->(n3)
            WHERE n3.kind = $p2
          }
        ],
        COLLECT {
          MATCH (n0)-[r4:ATTENDED]->(n4)
          WHERE n4.kind = $p4
          WITH r4, n4 ORDER BY r4.start DESC, n4.startEarliest DESC, n4.nameCollation DESC, n4.id DESC, r4.statement DESC LIMIT $p5
          RETURN [n4.id]
        }
      ]
    },
    COUNT {
      MATCH (n5:Leader)
      WHERE EXISTS {
        MATCH (n5)-[r6:ATTENDED]->(n6)
        WHERE n6.kind = $p0 AND r6.role = $p1
      }
    }
  ] AS f0
