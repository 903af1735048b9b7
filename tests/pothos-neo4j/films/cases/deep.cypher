RETURN
  COLLECT {
    MATCH (n0:Person)
    WITH n0 ORDER BY n0.name, n0.born DESC, n0.id LIMIT $p2
    RETURN [
      n0.name,
      COLLECT {
        MATCH (n0)-[r1:ACTED_IN]->(n1)
        WITH r1, n1 ORDER BY n1.released, n1.title, n1.id, r1.key LIMIT $p1
        RETURN [
          r1.role,
          n1.title,
          [
            COLLECT {
              MATCH (n1)<-[r2:ACTED_IN]-(n2)
              WITH r2, n2 ORDER BY r2.role DESC, n2.born DESC, n2.name, n2.id, r2.key LIMIT $p0
              RETURN [r2.role, n2.name, COUNT { (n2)-[:ACTED_IN]->() }]
            },
            COUNT { (n1)<-[:ACTED_IN]-() }
          ]
        ]
      }
    ]
  } AS f0
