RETURN
  head(COLLECT {
    MATCH (n0:Entity {id: $p0})
    RETURN [
      n0.name,
      COLLECT {
        MATCH (n0)<-[r1:SUBJECT]-(n1)
        WHERE n1.predicate IN $p1
        WITH r1, n1 ORDER BY n1.startEarliest, n1.predicate, n1.id LIMIT $p2
        RETURN [
          n1.predicate,
          CASE WHEN n1.text IS NOT NULL OR n1.number IS NOT NULL THEN [n1.number, n1.unit, n1.bound] END,
          CASE WHEN n1.startEarliest IS NOT NULL THEN [n1.date] END,
          n1.rank,
          n1.reason,
          head(COLLECT {
            MATCH (n1)-[r2:ATTRIBUTED_TO]->(n2)
            RETURN [n2.name]
          }),
          COLLECT {
            MATCH (n1)-[r3:CITES]->(n3)
            WITH r3, n3 ORDER BY n3.id, r3.position
            RETURN [n3.id, r3.locator]
          }
        ]
      }
    ]
  }) AS f0
