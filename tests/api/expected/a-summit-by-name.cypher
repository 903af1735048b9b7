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
    WHERE (n0.status IS NULL OR n0.status <> 'PLANNED') AND any(label IN labels(n0) WHERE label IN $p4)
    WITH n0, b0 ORDER BY b0[0] DESC, n0.nameCollation, n0.id LIMIT $p8
    RETURN [
      CASE
        WHEN n0:Decision|Document|Exercise|Leader|Office|Organization|Place|Principle|State|Topic THEN [0, n0.id, n0.name]
        WHEN n0:Meeting THEN [
          1,
          n0.id,
          n0.name,
          n0.start,
          head(COLLECT {
            MATCH (n0)-[r1:HELD_AT]->(n1)
            WHERE r1.planned IS NULL
            WITH r1, n1 ORDER BY n1.kind, n1.nameCollation, n1.id, r1.statement LIMIT 1
            RETURN [n1.name]
          }),
          COLLECT {
            MATCH (n0)<-[r2:CHAIRED]-(n2)
            WHERE r2.planned IS NULL
            WITH r2, n2 ORDER BY n2.nameCollation, n2.id, r2.statement LIMIT $p5
            RETURN [
              n2.name,
              COLLECT {
                MATCH (n3:Statement {id: r2.statement})-[r4:CITES]->(n4)
                WITH n3, r4, n4 ORDER BY n4.id, r4.position
                RETURN [n4.publisher, n4.url, r4.locator]
              }
            ]
          },
          COLLECT {
            MATCH (n0)-[r5:ISSUED|APPROVED|ADOPTED]->(n5:Document)
            WHERE r5.planned IS NULL
            WITH r5, n5 ORDER BY n5.date, n5.nameCollation, n5.id, r5.statement LIMIT $p6
            RETURN [
              n5.name,
              n5.kind,
              COLLECT {
                MATCH (n6:Statement {id: r5.statement})-[r7:CITES]->(n7)
                WITH n6, r7, n7 ORDER BY n7.id, r7.position
                RETURN [n7.publisher, n7.url, r7.locator]
              }
            ]
          },
          COLLECT {
            MATCH (n0)-[r8:APPROVED]->(n8:Decision)
            WITH r8, n8 ORDER BY n8.date, n8.nameCollation, n8.id, r8.statement LIMIT $p7
            RETURN [
              n8.name,
              COLLECT {
                MATCH (n9:Statement {id: r8.statement})-[r10:CITES]->(n10)
                WITH n9, r10, n10 ORDER BY n10.id, r10.position
                RETURN [n10.publisher, n10.url, r10.locator]
              }
            ]
          }
        ]
      END
    ]
  } AS f0
