RETURN
  COLLECT {
    UNWIND ["names", "descriptions"] AS i0
    CALL db.index.fulltext.queryNodes(i0, $p0) YIELD node AS h0, score AS s0
    MATCH (n0:Entity) (()-[r:NAMED]->()){0,1} (h0)
    WITH n0, [CASE WHEN i0 = 'descriptions' THEN 0 WHEN toLower(coalesce(h0.name, h0.text)) = toLower($p1) THEN CASE WHEN h0:Entity THEN 5 ELSE 4 END WHEN toLower(coalesce(h0.name, h0.text)) STARTS WITH toLower($p1) THEN 3 ELSE 2 END + (s0 + 1.0 / size(coalesce(h0.name, h0.text))) / (1 + (s0 + 1.0 / size(coalesce(h0.name, h0.text)))), CASE i0 WHEN 'names' THEN coalesce(h0.name, h0.text) END] AS b0 ORDER BY b0[0] DESC, b0[1]
    WITH n0, head(collect(b0)) AS b0
    WHERE (n0.status IS NULL OR n0.status <> 'PLANNED')
    WITH n0, b0 ORDER BY b0[0] DESC, n0.name, n0.id LIMIT $p2
    RETURN [b0[1], CASE WHEN n0:Decision THEN 'Decision' WHEN n0:Document THEN 'Document' WHEN n0:Leader THEN 'Leader' WHEN n0:Meeting THEN 'Meeting' WHEN n0:Office THEN 'Office' WHEN n0:Organization THEN 'Organization' WHEN n0:Place THEN 'Place' WHEN n0:Principle THEN 'Principle' WHEN n0:State THEN 'State' WHEN n0:Topic THEN 'Topic' END, n0.id, n0.name]
  } AS f0,
  COLLECT {
    UNWIND ["names", "descriptions"] AS i1
    CALL db.index.fulltext.queryNodes(i1, $p3) YIELD node AS h1, score AS s1
    MATCH (n1:Entity) (()-[r:NAMED]->()){0,1} (h1)
    WITH n1, [CASE WHEN i1 = 'descriptions' THEN 0 WHEN toLower(coalesce(h1.name, h1.text)) = toLower($p4) THEN CASE WHEN h1:Entity THEN 5 ELSE 4 END WHEN toLower(coalesce(h1.name, h1.text)) STARTS WITH toLower($p4) THEN 3 ELSE 2 END + (s1 + 1.0 / size(coalesce(h1.name, h1.text))) / (1 + (s1 + 1.0 / size(coalesce(h1.name, h1.text)))), CASE i1 WHEN 'names' THEN coalesce(h1.name, h1.text) END] AS b1 ORDER BY b1[0] DESC, b1[1]
    WITH n1, head(collect(b1)) AS b1
    WHERE (n1.status IS NULL OR n1.status <> 'PLANNED')
    WITH n1, b1 ORDER BY b1[0] DESC, n1.name, n1.id LIMIT $p5
    RETURN [b1[1], CASE WHEN n1:Decision THEN 'Decision' WHEN n1:Document THEN 'Document' WHEN n1:Leader THEN 'Leader' WHEN n1:Meeting THEN 'Meeting' WHEN n1:Office THEN 'Office' WHEN n1:Organization THEN 'Organization' WHEN n1:Place THEN 'Place' WHEN n1:Principle THEN 'Principle' WHEN n1:State THEN 'State' WHEN n1:Topic THEN 'Topic' END, n1.id, n1.name]
  } AS f1,
  COLLECT {
    UNWIND ["names", "descriptions"] AS i2
    CALL db.index.fulltext.queryNodes(i2, $p6) YIELD node AS h2, score AS s2
    MATCH (n2:Entity) (()-[r:NAMED]->()){0,1} (h2)
    WITH n2, [CASE WHEN i2 = 'descriptions' THEN 0 WHEN toLower(coalesce(h2.name, h2.text)) = toLower($p7) THEN CASE WHEN h2:Entity THEN 5 ELSE 4 END WHEN toLower(coalesce(h2.name, h2.text)) STARTS WITH toLower($p7) THEN 3 ELSE 2 END + (s2 + 1.0 / size(coalesce(h2.name, h2.text))) / (1 + (s2 + 1.0 / size(coalesce(h2.name, h2.text)))), CASE i2 WHEN 'names' THEN coalesce(h2.name, h2.text) END] AS b2 ORDER BY b2[0] DESC, b2[1]
    WITH n2, head(collect(b2)) AS b2
    WHERE (n2.status IS NULL OR n2.status <> 'PLANNED')
    WITH n2, b2 ORDER BY b2[0] DESC, n2.name, n2.id LIMIT $p8
    RETURN [b2[1], CASE WHEN n2:Decision THEN 'Decision' WHEN n2:Document THEN 'Document' WHEN n2:Leader THEN 'Leader' WHEN n2:Meeting THEN 'Meeting' WHEN n2:Office THEN 'Office' WHEN n2:Organization THEN 'Organization' WHEN n2:Place THEN 'Place' WHEN n2:Principle THEN 'Principle' WHEN n2:State THEN 'State' WHEN n2:Topic THEN 'Topic' END, n2.id, n2.name]
  } AS f2,
  COLLECT {
    UNWIND ["names", "descriptions"] AS i3
    CALL db.index.fulltext.queryNodes(i3, $p9) YIELD node AS h3, score AS s3
    MATCH (n3:Entity) (()-[r:NAMED]->()){0,1} (h3)
    WITH n3, [CASE WHEN i3 = 'descriptions' THEN 0 WHEN toLower(coalesce(h3.name, h3.text)) = toLower($p10) THEN CASE WHEN h3:Entity THEN 5 ELSE 4 END WHEN toLower(coalesce(h3.name, h3.text)) STARTS WITH toLower($p10) THEN 3 ELSE 2 END + (s3 + 1.0 / size(coalesce(h3.name, h3.text))) / (1 + (s3 + 1.0 / size(coalesce(h3.name, h3.text)))), CASE i3 WHEN 'names' THEN coalesce(h3.name, h3.text) END] AS b3 ORDER BY b3[0] DESC, b3[1]
    WITH n3, head(collect(b3)) AS b3
    WHERE (n3.status IS NULL OR n3.status <> 'PLANNED')
    WITH n3, b3 ORDER BY b3[0] DESC, n3.name, n3.id LIMIT $p11
    RETURN [b3[1], CASE WHEN n3:Decision THEN 'Decision' WHEN n3:Document THEN 'Document' WHEN n3:Leader THEN 'Leader' WHEN n3:Meeting THEN 'Meeting' WHEN n3:Office THEN 'Office' WHEN n3:Organization THEN 'Organization' WHEN n3:Place THEN 'Place' WHEN n3:Principle THEN 'Principle' WHEN n3:State THEN 'State' WHEN n3:Topic THEN 'Topic' END, n3.id, n3.name]
  } AS f3,
  COLLECT {
    UNWIND ["names", "descriptions"] AS i4
    CALL db.index.fulltext.queryNodes(i4, $p12) YIELD node AS h4, score AS s4
    MATCH (n4:Entity) (()-[r:NAMED]->()){0,1} (h4)
    WITH n4, [CASE WHEN i4 = 'descriptions' THEN 0 WHEN toLower(coalesce(h4.name, h4.text)) = toLower($p13) THEN CASE WHEN h4:Entity THEN 5 ELSE 4 END WHEN toLower(coalesce(h4.name, h4.text)) STARTS WITH toLower($p13) THEN 3 ELSE 2 END + (s4 + 1.0 / size(coalesce(h4.name, h4.text))) / (1 + (s4 + 1.0 / size(coalesce(h4.name, h4.text)))), CASE i4 WHEN 'names' THEN coalesce(h4.name, h4.text) END] AS b4 ORDER BY b4[0] DESC, b4[1]
    WITH n4, head(collect(b4)) AS b4
    WHERE (n4.status IS NULL OR n4.status <> 'PLANNED')
    WITH n4, b4 ORDER BY b4[0] DESC, n4.name, n4.id LIMIT $p14
    RETURN [
      CASE
        WHEN n4:Decision|Leader|Meeting|Office|Organization|Place|Principle|State|Topic THEN [0, n4.id]
        WHEN n4:Document THEN [1, n4.id, toString(n4.date)]
      END
    ]
  } AS f4
