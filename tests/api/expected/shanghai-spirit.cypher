RETURN
  head(COLLECT {
    MATCH (n0:Principle {id: $p0})
    RETURN [
      n0.name,
      n0.kind,
      n0.description,
      COLLECT {
        MATCH (n0)<-[r1:AFFIRMED]-(n1)
        WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p1
        RETURN [
          head(COLLECT {
            MATCH (n2:Meeting {id: r1.at})
            RETURN [n2.id, n2.name]
          }),
          COLLECT {
            MATCH (n3:Statement {id: r1.statement})-[r4:CITES]->(n4)
            WITH n3, r4, n4 ORDER BY n4.id, r4.position
            RETURN [r4.locator, n4.title, n4.publisher, n4.url]
          },
          CASE WHEN n1:Document THEN 'Document' WHEN n1:Leader THEN 'Leader' WHEN n1:Meeting THEN 'Meeting' END,
          n1.id,
          n1.name
        ]
      }
    ]
  }) AS f0
