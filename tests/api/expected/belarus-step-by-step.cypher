RETURN
  head(COLLECT {
    MATCH (n0:Entity {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)<-[r1:SUBJECT]-(n1)
        WHERE n1.accepted = $p1 AND n1.predicate IN $p2
        WITH r1, n1 ORDER BY n1.startEarliest, n1.predicate, n1.id LIMIT $p3
        RETURN [
          n1.predicate,
          head(COLLECT {
            MATCH (n1)-[r2:OBJECT]->(n2)
            RETURN [n2.name]
          }),
          n1.qualifiers,
          CASE WHEN n1.startEarliest IS NOT NULL THEN [n1.start, n1.end, n1.date] END,
          n1.modality,
          COLLECT {
            MATCH (n1)-[r3:CITES]->(n3)
            WITH r3, n3 ORDER BY n3.id, r3.position
            RETURN [n3.id, n3.title]
          }
        ]
      }
    ]
  }) AS f0,
  COLLECT {
    MATCH (n4:Decision)
    WHERE EXISTS {
      MATCH (n4)-[r5:CONCERNS]->(n5)
      WHERE n5.id = $p4
    }
    WITH n4 ORDER BY n4.date, n4.nameCollation, n4.id LIMIT $p6
    RETURN [
      n4.name,
      n4.kind,
      toString(n4.date),
      COLLECT {
        MATCH (n4)<-[r6:APPROVED]-(n6)
        WITH r6, n6 ORDER BY n6.startEarliest, n6.nameCollation, n6.id, r6.statement LIMIT $p5
        RETURN [n6.name]
      }
    ]
  } AS f1
