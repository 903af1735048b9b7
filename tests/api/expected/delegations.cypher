RETURN
  head(COLLECT {
    MATCH (n0:Meeting {id: $p0})
    RETURN [
      [
        COLLECT {
          MATCH (n0)<-[r1:TOOK_PART_IN]-(n1)
          WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.key LIMIT $p2
          RETURN [
            r1.role,
            NOT EXISTS { MATCH (said:Statement) WHERE said.id IN r1.statements AND said.predicate = 'ATTENDED' },
            NOT EXISTS { MATCH (said:Statement) WHERE said.id IN r1.statements AND (said.announcedBy IS NULL OR any(source IN said.sources WHERE NOT source IN said.announcedBy)) },
            COLLECT {
              WITH endNode(r1) AS e2
              MATCH (e2)<-[r2:ATTENDED]-(n2)
              WHERE r2.statement IN r1.statements
              WITH r2, n2 ORDER BY CASE WHEN r2.role = 'DELEGATION' THEN 8 ELSE coalesce(head(COLLECT { MATCH (held:Office {id: r2.office}) RETURN CASE held.kind WHEN 'HEAD_OF_STATE' THEN 0 WHEN 'HEAD_OF_GOVERNMENT' THEN 1 WHEN 'DEPUTY_HEAD' THEN 2 WHEN 'MINISTER' THEN 3 WHEN 'ORGANIZATION_HEAD' THEN 4 WHEN 'BODY_HEAD' THEN 5 WHEN 'OTHER' THEN 6 END }), 7) END, n2.nameCollation, n2.id, r2.statement LIMIT $p1
              RETURN [
                r2.capacity,
                head(COLLECT {
                  MATCH (n3:Office {id: r2.office})
                  RETURN [n3.kind]
                }),
                n2.name
              ]
            },
            COLLECT {
              MATCH (n4:Statement)
              WHERE n4.id IN r1.statements
              WITH n4 ORDER BY n4.startEarliest, n4.predicate, n4.id
              RETURN [n4.predicate]
            },
            CASE WHEN n1:Organization THEN 'Organization' WHEN n1:State THEN 'State' END,
            n1.name
          ]
        },
        COUNT { (n0)<-[:TOOK_PART_IN]-() }
      ]
    ]
  }) AS f0,
  [
    head(COLLECT {
      MATCH (n5:Meeting {id: $p5})
      WHERE (n5.visibleFrom IS NULL OR n5.visibleFrom <= date($p4)) AND EXISTS { (n5)<-[:SUBJECT|OBJECT]-(said:Statement) WHERE said.accepted AND any(source IN said.sources WHERE source IN $p3) }
      RETURN [
        COLLECT {
          MATCH (n5)<-[r6:TOOK_PART_IN]-(n6)
          WHERE EXISTS { MATCH (said:Statement) WHERE said.id IN r6.statements AND (said.startEarliest IS NULL OR said.startEarliest <= date($p4)) AND (said.endBefore IS NULL OR date($p4) < said.endBefore) AND any(source IN said.sources WHERE source IN $p3) } AND NOT EXISTS {
            WITH endNode(r6) AS e7
            MATCH (e7)<-[r7:ATTENDED]-(n7)
            WHERE r7.statement IN r6.statements AND r7.startEarliest <= date($p4) AND any(source IN r7.sources WHERE source IN $p3)
            RETURN n7
          }
          WITH r6, n6 ORDER BY n6.nameCollation, n6.id, r6.key LIMIT $p6
          RETURN [n6.name]
        }
      ]
    })
  ] AS f1
