RETURN
  COLLECT {
    UNWIND $p0 AS wanted
    OPTIONAL MATCH (n0:Entity|Source|Statement|Disagreement {id: wanted})
    RETURN CASE WHEN n0 IS NOT NULL THEN CASE
      WHEN n0:Decision|Disagreement|Document|Exercise|Meeting|Office|Organization|Place|Principle|Source|Statement|Topic THEN [0, CASE WHEN n0:Decision THEN 'Decision' WHEN n0:Disagreement THEN 'Disagreement' WHEN n0:Document THEN 'Document' WHEN n0:Exercise THEN 'Exercise' WHEN n0:Meeting THEN 'Meeting' WHEN n0:Office THEN 'Office' WHEN n0:Organization THEN 'Organization' WHEN n0:Place THEN 'Place' WHEN n0:Principle THEN 'Principle' WHEN n0:Source THEN 'Source' WHEN n0:Statement THEN 'Statement' WHEN n0:Topic THEN 'Topic' END, n0.id]
      WHEN n0:Leader THEN [
        1,
        n0.id,
        n0.name,
        COLLECT {
          MATCH (n0)-[r1:NAMED]->(n1)
          WITH r1, n1 ORDER BY n1.language, n1.nameCollation, n1.id, r1.statement
          RETURN [n1.text, n1.kind]
        }
      ]
      WHEN n0:State THEN [
        2,
        n0.id,
        n0.iso2,
        n0.iso3,
        COLLECT {
          MATCH (n0)-[r2:NAMED]->(n2)
          WITH r2, n2 ORDER BY n2.language, n2.nameCollation, n2.id, r2.statement
          RETURN [n2.text, n2.language, n2.kind]
        }
      ]
    END END
  } AS f0
