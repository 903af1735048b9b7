RETURN
  [
    COLLECT {
      MATCH (n0:Document)
      WHERE EXISTS { (n0)-[:AFFIRMED|CALLED_FOR|SUPPORTED|OPPOSED]->() }
      WITH n0 ORDER BY n0.date, n0.nameCollation, n0.id LIMIT $p1
      RETURN [
        n0.name,
        toString(n0.date),
        [
          COLLECT {
            MATCH (n0)-[r1:AFFIRMED|CALLED_FOR|SUPPORTED|OPPOSED]->(n1)
            WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p0
            RETURN [type(r1), CASE WHEN n1:Principle THEN 'Principle' WHEN n1:Topic THEN 'Topic' END, n1.id, n1.name]
          },
          COUNT { (n0)-[:AFFIRMED|CALLED_FOR|SUPPORTED|OPPOSED]->() }
        ]
      ]
    },
    COUNT {
      MATCH (n2:Document)
      WHERE EXISTS { (n2)-[:AFFIRMED|CALLED_FOR|SUPPORTED|OPPOSED]->() }
    }
  ] AS f0
