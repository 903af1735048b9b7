RETURN
  COLLECT {
    WITH NOT EXISTS {
      UNWIND ["folded_names", "search_texts"] AS i0
      CALL db.index.fulltext.queryNodes(i0, $p0) YIELD node
      RETURN node
    } AS m0
    UNWIND ["folded_names", "search_texts"] AS i0
    CALL db.index.fulltext.queryNodes(i0, CASE WHEN m0 THEN $p1 ELSE $p0 END) YIELD node AS h0, score AS s0
    UNWIND [h0] + COLLECT {
      MATCH (o0:Entity)-[r0:NAMED]->(h0)
      RETURN o0
    } AS n0
    WITH n0, h0, s0, m0, i0
    WHERE n0:Entity
    WITH n0, [CASE WHEN i0 = 'search_texts' THEN CASE WHEN $p2 IN h0.codes THEN 4 WHEN all(word IN $p3 WHERE ' ' + h0.kindWords + ' ' + h0.ownWords CONTAINS ' ' + word) THEN CASE WHEN any(word IN $p3 WHERE ' ' + h0.ownWords CONTAINS ' ' + word) THEN 2.75 ELSE 1.5 END ELSE 0 END WHEN h0.nameFolded = $p2 THEN CASE WHEN h0:Entity THEN 5 ELSE 4 END WHEN m0 THEN 1 WHEN h0.nameFolded STARTS WITH $p2 THEN 3 WHEN all(word IN $p3 WHERE ' ' + h0.nameFolded + ' ' CONTAINS ' ' + word + ' ') THEN 2.5 ELSE 2 END + 0.5 / (1 + size(h0.nameFolded)), CASE i0 WHEN 'folded_names' THEN coalesce(h0.name, h0.text) END] AS b0 ORDER BY b0[0] DESC, b0[1]
    WITH n0, head(collect(b0)) AS b0
    WHERE (n0.status IS NULL OR n0.status <> 'PLANNED')
    WITH n0, b0 ORDER BY b0[0] DESC, n0.nameCollation, n0.id LIMIT $p4
    RETURN [b0[1], CASE WHEN n0:Decision THEN 'Decision' WHEN n0:Document THEN 'Document' WHEN n0:Exercise THEN 'Exercise' WHEN n0:Leader THEN 'Leader' WHEN n0:Meeting THEN 'Meeting' WHEN n0:Office THEN 'Office' WHEN n0:Organization THEN 'Organization' WHEN n0:Place THEN 'Place' WHEN n0:Principle THEN 'Principle' WHEN n0:State THEN 'State' WHEN n0:Topic THEN 'Topic' END, n0.id, n0.name]
  } AS f0,
  COLLECT {
    WITH NOT EXISTS {
      UNWIND ["folded_names", "search_texts"] AS i1
      CALL db.index.fulltext.queryNodes(i1, $p5) YIELD node
      RETURN node
    } AS m1
    UNWIND ["folded_names", "search_texts"] AS i1
    CALL db.index.fulltext.queryNodes(i1, CASE WHEN m1 THEN $p6 ELSE $p5 END) YIELD node AS h1, score AS s1
    UNWIND [h1] + COLLECT {
      MATCH (o1:Entity)-[r1:NAMED]->(h1)
      RETURN o1
    } AS n1
    WITH n1, h1, s1, m1, i1
    WHERE n1:Entity
    WITH n1, [CASE WHEN i1 = 'search_texts' THEN CASE WHEN $p7 IN h1.codes THEN 4 WHEN all(word IN $p8 WHERE ' ' + h1.kindWords + ' ' + h1.ownWords CONTAINS ' ' + word) THEN CASE WHEN any(word IN $p8 WHERE ' ' + h1.ownWords CONTAINS ' ' + word) THEN 2.75 ELSE 1.5 END ELSE 0 END WHEN h1.nameFolded = $p7 THEN CASE WHEN h1:Entity THEN 5 ELSE 4 END WHEN m1 THEN 1 WHEN h1.nameFolded STARTS WITH $p7 THEN 3 WHEN all(word IN $p8 WHERE ' ' + h1.nameFolded + ' ' CONTAINS ' ' + word + ' ') THEN 2.5 ELSE 2 END + 0.5 / (1 + size(h1.nameFolded)), CASE i1 WHEN 'folded_names' THEN coalesce(h1.name, h1.text) END] AS b1 ORDER BY b1[0] DESC, b1[1]
    WITH n1, head(collect(b1)) AS b1
    WHERE (n1.status IS NULL OR n1.status <> 'PLANNED')
    WITH n1, b1 ORDER BY b1[0] DESC, n1.nameCollation, n1.id LIMIT $p9
    RETURN [b1[1], CASE WHEN n1:Decision THEN 'Decision' WHEN n1:Document THEN 'Document' WHEN n1:Exercise THEN 'Exercise' WHEN n1:Leader THEN 'Leader' WHEN n1:Meeting THEN 'Meeting' WHEN n1:Office THEN 'Office' WHEN n1:Organization THEN 'Organization' WHEN n1:Place THEN 'Place' WHEN n1:Principle THEN 'Principle' WHEN n1:State THEN 'State' WHEN n1:Topic THEN 'Topic' END, n1.id, n1.name]
  } AS f1,
  COLLECT {
    WITH NOT EXISTS {
      UNWIND ["folded_names", "search_texts"] AS i2
      CALL db.index.fulltext.queryNodes(i2, $p10) YIELD node
      RETURN node
    } AS m2
    UNWIND ["folded_names", "search_texts"] AS i2
    CALL db.index.fulltext.queryNodes(i2, CASE WHEN m2 THEN $p11 ELSE $p10 END) YIELD node AS h2, score AS s2
    UNWIND [h2] + COLLECT {
      MATCH (o2:Entity)-[r2:NAMED]->(h2)
      RETURN o2
    } AS n2
    WITH n2, h2, s2, m2, i2
    WHERE n2:Entity
    WITH n2, [CASE WHEN i2 = 'search_texts' THEN CASE WHEN $p12 IN h2.codes THEN 4 WHEN all(word IN $p13 WHERE ' ' + h2.kindWords + ' ' + h2.ownWords CONTAINS ' ' + word) THEN CASE WHEN any(word IN $p13 WHERE ' ' + h2.ownWords CONTAINS ' ' + word) THEN 2.75 ELSE 1.5 END ELSE 0 END WHEN h2.nameFolded = $p12 THEN CASE WHEN h2:Entity THEN 5 ELSE 4 END WHEN m2 THEN 1 WHEN h2.nameFolded STARTS WITH $p12 THEN 3 WHEN all(word IN $p13 WHERE ' ' + h2.nameFolded + ' ' CONTAINS ' ' + word + ' ') THEN 2.5 ELSE 2 END + 0.5 / (1 + size(h2.nameFolded)), CASE i2 WHEN 'folded_names' THEN coalesce(h2.name, h2.text) END] AS b2 ORDER BY b2[0] DESC, b2[1]
    WITH n2, head(collect(b2)) AS b2
    WHERE (n2.status IS NULL OR n2.status <> 'PLANNED')
    WITH n2, b2 ORDER BY b2[0] DESC, n2.nameCollation, n2.id LIMIT $p14
    RETURN [b2[1], CASE WHEN n2:Decision THEN 'Decision' WHEN n2:Document THEN 'Document' WHEN n2:Exercise THEN 'Exercise' WHEN n2:Leader THEN 'Leader' WHEN n2:Meeting THEN 'Meeting' WHEN n2:Office THEN 'Office' WHEN n2:Organization THEN 'Organization' WHEN n2:Place THEN 'Place' WHEN n2:Principle THEN 'Principle' WHEN n2:State THEN 'State' WHEN n2:Topic THEN 'Topic' END, n2.id, n2.name]
  } AS f2,
  COLLECT {
    WITH NOT EXISTS {
      UNWIND ["folded_names", "search_texts"] AS i3
      CALL db.index.fulltext.queryNodes(i3, $p15) YIELD node
      RETURN node
    } AS m3
    UNWIND ["folded_names", "search_texts"] AS i3
    CALL db.index.fulltext.queryNodes(i3, CASE WHEN m3 THEN $p16 ELSE $p15 END) YIELD node AS h3, score AS s3
    UNWIND [h3] + COLLECT {
      MATCH (o3:Entity)-[r3:NAMED]->(h3)
      RETURN o3
    } AS n3
    WITH n3, h3, s3, m3, i3
    WHERE n3:Entity
    WITH n3, [CASE WHEN i3 = 'search_texts' THEN CASE WHEN $p17 IN h3.codes THEN 4 WHEN all(word IN $p18 WHERE ' ' + h3.kindWords + ' ' + h3.ownWords CONTAINS ' ' + word) THEN CASE WHEN any(word IN $p18 WHERE ' ' + h3.ownWords CONTAINS ' ' + word) THEN 2.75 ELSE 1.5 END ELSE 0 END WHEN h3.nameFolded = $p17 THEN CASE WHEN h3:Entity THEN 5 ELSE 4 END WHEN m3 THEN 1 WHEN h3.nameFolded STARTS WITH $p17 THEN 3 WHEN all(word IN $p18 WHERE ' ' + h3.nameFolded + ' ' CONTAINS ' ' + word + ' ') THEN 2.5 ELSE 2 END + 0.5 / (1 + size(h3.nameFolded)), CASE i3 WHEN 'folded_names' THEN coalesce(h3.name, h3.text) END] AS b3 ORDER BY b3[0] DESC, b3[1]
    WITH n3, head(collect(b3)) AS b3
    WHERE (n3.status IS NULL OR n3.status <> 'PLANNED')
    WITH n3, b3 ORDER BY b3[0] DESC, n3.nameCollation, n3.id LIMIT $p19
    RETURN [b3[1], CASE WHEN n3:Decision THEN 'Decision' WHEN n3:Document THEN 'Document' WHEN n3:Exercise THEN 'Exercise' WHEN n3:Leader THEN 'Leader' WHEN n3:Meeting THEN 'Meeting' WHEN n3:Office THEN 'Office' WHEN n3:Organization THEN 'Organization' WHEN n3:Place THEN 'Place' WHEN n3:Principle THEN 'Principle' WHEN n3:State THEN 'State' WHEN n3:Topic THEN 'Topic' END, n3.id, n3.name]
  } AS f3,
  COLLECT {
    WITH NOT EXISTS {
      UNWIND ["folded_names", "search_texts"] AS i4
      CALL db.index.fulltext.queryNodes(i4, $p20) YIELD node
      RETURN node
    } AS m4
    UNWIND ["folded_names", "search_texts"] AS i4
    CALL db.index.fulltext.queryNodes(i4, CASE WHEN m4 THEN $p21 ELSE $p20 END) YIELD node AS h4, score AS s4
    UNWIND [h4] + COLLECT {
      MATCH (o4:Entity)-[r4:NAMED]->(h4)
      RETURN o4
    } AS n4
    WITH n4, h4, s4, m4, i4
    WHERE n4:Entity
    WITH n4, [CASE WHEN i4 = 'search_texts' THEN CASE WHEN $p22 IN h4.codes THEN 4 WHEN all(word IN $p23 WHERE ' ' + h4.kindWords + ' ' + h4.ownWords CONTAINS ' ' + word) THEN CASE WHEN any(word IN $p23 WHERE ' ' + h4.ownWords CONTAINS ' ' + word) THEN 2.75 ELSE 1.5 END ELSE 0 END WHEN h4.nameFolded = $p22 THEN CASE WHEN h4:Entity THEN 5 ELSE 4 END WHEN m4 THEN 1 WHEN h4.nameFolded STARTS WITH $p22 THEN 3 WHEN all(word IN $p23 WHERE ' ' + h4.nameFolded + ' ' CONTAINS ' ' + word + ' ') THEN 2.5 ELSE 2 END + 0.5 / (1 + size(h4.nameFolded)), CASE i4 WHEN 'folded_names' THEN coalesce(h4.name, h4.text) END] AS b4 ORDER BY b4[0] DESC, b4[1]
    WITH n4, head(collect(b4)) AS b4
    WHERE (n4.status IS NULL OR n4.status <> 'PLANNED')
    WITH n4, b4 ORDER BY b4[0] DESC, n4.nameCollation, n4.id LIMIT $p24
    RETURN [
      CASE
        WHEN n4:Decision|Exercise|Leader|Meeting|Office|Organization|Place|Principle|State|Topic THEN [0, n4.id]
        WHEN n4:Document THEN [1, n4.id, toString(n4.date)]
      END
    ]
  } AS f4
