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
            [
              r1.locator,
              [
                n1.predicate,
                head(COLLECT {
                  MATCH (n1)-[r2:SUBJECT]->(n2)
                  WITH r2, n2 ORDER BY n2.name, n2.id LIMIT 1
                  RETURN [n2.id]
                }),
                head(COLLECT {
                  MATCH (n1)-[r3:OBJECT]->(n3)
                  WITH r3, n3 ORDER BY n3.name, n3.id LIMIT 1
                  RETURN [n3.id]
                }),
                CASE WHEN n1.text IS NOT NULL OR n1.number IS NOT NULL THEN [n1.text, n1.number] END
              ]
            ]
          ]
        },
        COUNT {
          MATCH (n0)<-[r4:CITES]-(n4)
        }
      ]
    ]
  }) AS f0,
  head(COLLECT {
    MATCH (n5:Dataset)
    WITH n5 ORDER BY n5.id LIMIT 1
    RETURN [n5.version, n5.date, n5.entities, n5.statements, n5.sources]
  }) AS f1
