RETURN
  head(COLLECT {
    MATCH (n0:Organization {id: $p0})
    RETURN [
      n0.name,
      [
        COLLECT {
          MATCH (n0)<-[r1:MEMBER_OF]-(n1)
          WHERE r1.status = $p1
          WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p2
          RETURN [
            r1.start,
            r1.end,
            r1.confidence,
            CASE
              WHEN n1:Organization THEN [0, n1.id, n1.name]
              WHEN n1:State THEN [1, n1.id, n1.name, n1.iso2]
            END,
            COLLECT {
              MATCH (n2:Statement {id: r1.statement})-[r3:CITES]->(n3)
              WITH n2, r3, n3 ORDER BY n3.id, r3.position
              RETURN [r3.locator, r3.certainty, n3.id]
            }
          ]
        },
        COUNT {
          MATCH (n0)<-[r4:MEMBER_OF]-(n4)
          WHERE r4.status = $p1
        }
      ]
    ]
  }) AS f0
