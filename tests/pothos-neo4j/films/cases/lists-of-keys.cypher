RETURN
  COLLECT {
    MATCH (n0:Studio)
    WHERE n0.title IS NOT NULL
    WITH n0 ORDER BY n0.title LIMIT $p1
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:LENT]->(n1)
        WITH r1, n1 ORDER BY n1.released, n1.title, n1.id, r1.key LIMIT $p0
        RETURN [
          COLLECT {
            MATCH (n2:Person)
            WHERE n2.id IN r1.people
            WITH n2 ORDER BY n2.born DESC, n2.name, n2.id
            RETURN [n2.name]
          },
          COLLECT {
            MATCH (n3:Person)-[r4:ACTED_IN]->(n4)
            WHERE n3.id IN r1.people
            WITH n3, r4, n4 ORDER BY n4.released, n4.title, n4.id, n3.id, r4.key
            RETURN [r4.role, n4.title]
          }
        ]
      }
    ]
  } AS f0
