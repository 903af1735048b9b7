RETURN
  [
    COLLECT {
      MATCH (n0:Document)
      WITH n0 ORDER BY n0.date, n0.nameCollation, n0.id LIMIT $p2
      RETURN [
        n0.name,
        n0.kind,
        toString(n0.date),
        COLLECT {
          MATCH (n0)-[r1:CONCERNS]->(n1)
          WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p0
          RETURN [CASE WHEN n1:Decision THEN 'Decision' WHEN n1:Document THEN 'Document' WHEN n1:Exercise THEN 'Exercise' WHEN n1:Leader THEN 'Leader' WHEN n1:Meeting THEN 'Meeting' WHEN n1:Office THEN 'Office' WHEN n1:Organization THEN 'Organization' WHEN n1:Place THEN 'Place' WHEN n1:Principle THEN 'Principle' WHEN n1:State THEN 'State' WHEN n1:Topic THEN 'Topic' END, n1.id, n1.name]
        },
        COLLECT {
          MATCH (n0)<-[r2:ISSUED|APPROVED|ADOPTED]-(n2)
          WHERE r2.planned IS NULL
          WITH r2, n2 ORDER BY n2.startEarliest, n2.nameCollation, n2.id, r2.statement LIMIT $p1
          RETURN [type(r2), r2.signed, n2.id]
        }
      ]
    },
    COUNT {
      MATCH (n3:Document)
    }
  ] AS f0
