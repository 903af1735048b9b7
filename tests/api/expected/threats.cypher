RETURN
  [
    COLLECT {
      MATCH (n0:Topic)
      WHERE n0.kind = $p0 AND n0.nameCollation IS NOT NULL
      WITH n0 ORDER BY n0.kind, n0.nameCollation, n0.id LIMIT $p2
      RETURN [
        n0.id,
        n0.name,
        head(COLLECT {
          MATCH (n0)-[r1:PART_OF]->(n1:Topic)
          WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT 1
          RETURN [n1.id, n1.name]
        }),
        COLLECT {
          MATCH (n0)<-[r2:OPPOSED]-(n2)
          WITH r2, n2 ORDER BY n2.nameCollation, n2.id, r2.statement LIMIT $p1
          RETURN [CASE WHEN n2:Document THEN 'Document' WHEN n2:Leader THEN 'Leader' WHEN n2:Meeting THEN 'Meeting' END, n2.id]
        }
      ]
    },
    COUNT {
      MATCH (n3:Topic)
      WHERE n3.kind = $p0
    }
  ] AS f0
