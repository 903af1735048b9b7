RETURN
  head(COLLECT {
    MATCH (n0:Leader {id: $p0})
    RETURN [
      n0.name,
      [
        COLLECT {
          MATCH (n0)-[r1:AFFIRMED|CALLED_FOR|SUPPORTED|OPPOSED]->(n1)
          WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p1
          RETURN [
            type(r1),
            CASE WHEN n1:Principle THEN 'Principle' WHEN n1:Topic THEN 'Topic' END,
            n1.id,
            n1.name,
            head(COLLECT {
              MATCH (n2:Topic {id: r1.inResponseTo})
              RETURN [n2.id, n2.name]
            }),
            COLLECT {
              MATCH (n3:Statement {id: r1.statement})-[r4:CITES]->(n4)
              WITH n3, r4, n4 ORDER BY n4.id, r4.position
              RETURN [r4.locator]
            }
          ]
        },
        COUNT { (n0)-[:AFFIRMED|CALLED_FOR|SUPPORTED|OPPOSED]->() }
      ]
    ]
  }) AS f0
