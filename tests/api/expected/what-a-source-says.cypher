RETURN
  head(COLLECT {
    MATCH (n0:Source {id: $p0})
    RETURN [
      n0.title,
      n0.publisher,
      n0.date,
      [
        COLLECT {
          MATCH (n0)<-[r1:CITES]-(n1)
          WITH r1, n1 ORDER BY n1.startEarliest, n1.predicate, n1.id, r1.position LIMIT $p1
          RETURN [
            [toString(n1.startEarliest), n1.predicate, n1.id, r1.position],
            r1.locator,
            n1.predicate,
            head(COLLECT {
              MATCH (n1)-[r2:SUBJECT]->(n2)
              RETURN [n2.id]
            }),
            head(COLLECT {
              MATCH (n1)-[r3:OBJECT]->(n3)
              RETURN [n3.id]
            }),
            CASE WHEN n1.text IS NOT NULL OR n1.number IS NOT NULL THEN [n1.text, n1.number] END
          ]
        },
        COUNT { (n0)<-[:CITES]-() }
      ]
    ]
  }) AS f0,
  head(COLLECT {
    MATCH (n4:Dataset)
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN [n4.version, n4.date, n4.entities, n4.statements, n4.sources]
  }) AS f1
