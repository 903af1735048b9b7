RETURN
  [
    head(COLLECT {
      MATCH (n1:Entity {id: $p1}), (n2:Entity {id: $p2})
      MATCH p0 = ALL SHORTEST (n1) ((a)-[r:MEMBER_OF]-(b) WHERE r.startEarliest <= date($p0) AND (r.endBefore IS NULL OR date($p0) < r.endBefore) AND (a.visibleFrom IS NULL OR a.visibleFrom <= date($p0)) AND (b.visibleFrom IS NULL OR b.visibleFrom <= date($p0))){1,4} (n2)
      WITH p0 ORDER BY length(p0), [n IN nodes(p0) | n.id], [r IN relationships(p0) | r.statement] LIMIT 1
      RETURN [
        length(p0),
        COLLECT {
          UNWIND range(0, length(p0) - 1) AS i3
          WITH nodes(p0)[i3] AS f3, relationships(p0)[i3] AS r3, nodes(p0)[i3 + 1] AS n3
          WITH *, startNode(r3) AS s3, endNode(r3) AS e3
          RETURN [
            type(r3),
            [name IN ["status","decided","acting","office","for","capacity","role","session","mode","onBehalfOf","as","reason","stage","signed","at","inferred","rule","inResponseTo"] WHERE r3[name] IS NOT NULL | name + ': ' + toString(r3[name])],
            r3.start,
            s3.name,
            e3.name,
            COLLECT {
              MATCH (n4:Statement)-[r5:CITES]->(n5)
              WHERE n4.id IN coalesce(r3.statements, [r3.statement]) AND (n4.startEarliest IS NULL OR n4.startEarliest <= date($p0)) AND (n4.endBefore IS NULL OR date($p0) < n4.endBefore)
              WITH n4, r5, n5 ORDER BY n5.id, n4.id, r5.position
              RETURN [n5.publisher]
            }
          ]
        }
      ]
    })
  ] AS f0,
  [
    head(COLLECT {
      MATCH (n7:Entity {id: $p1}), (n8:Entity {id: $p2})
      MATCH p6 = ALL SHORTEST (n7) ((a)-[r:MEMBER_OF]-(b) WHERE r.startEarliest <= date($p3) AND (r.endBefore IS NULL OR date($p3) < r.endBefore) AND (a.visibleFrom IS NULL OR a.visibleFrom <= date($p3)) AND (b.visibleFrom IS NULL OR b.visibleFrom <= date($p3))){1,4} (n8)
      WITH p6 ORDER BY length(p6), [n IN nodes(p6) | n.id], [r IN relationships(p6) | r.statement] LIMIT 1
      RETURN [
        length(p6),
        COLLECT {
          UNWIND range(0, length(p6) - 1) AS i9
          WITH nodes(p6)[i9] AS f9, relationships(p6)[i9] AS r9, nodes(p6)[i9 + 1] AS n9
          WITH *, startNode(r9) AS s9, endNode(r9) AS e9
          RETURN [
            type(r9),
            [name IN ["status","decided","acting","office","for","capacity","role","session","mode","onBehalfOf","as","reason","stage","signed","at","inferred","rule","inResponseTo"] WHERE r9[name] IS NOT NULL | name + ': ' + toString(r9[name])],
            r9.start,
            s9.name,
            e9.name,
            COLLECT {
              MATCH (n10:Statement)-[r11:CITES]->(n11)
              WHERE n10.id IN coalesce(r9.statements, [r9.statement]) AND (n10.startEarliest IS NULL OR n10.startEarliest <= date($p3)) AND (n10.endBefore IS NULL OR date($p3) < n10.endBefore)
              WITH n10, r11, n11 ORDER BY n11.id, n10.id, r11.position
              RETURN [n11.publisher]
            }
          ]
        }
      ]
    })
  ] AS f1
