RETURN
  head(COLLECT {
    MATCH (n0:State {id: $p0})
    RETURN [
      n0.name,
      [
        COLLECT {
          MATCH (n0)-[r1:TOOK_PART_IN]->(n1:Meeting)
          WHERE n1.kind = $p1
          WITH r1, n1 ORDER BY r1.start, n1.startEarliest, n1.nameCollation, n1.id, r1.key LIMIT $p3
          RETURN [
            r1.role,
            NOT EXISTS { MATCH (said:Statement) WHERE said.id IN r1.statements AND (said.announcedBy IS NULL OR any(source IN said.sources WHERE NOT source IN said.announcedBy)) },
            COLLECT {
              WITH endNode(r1) AS e2
              MATCH (e2)<-[r2:ATTENDED]-(n2)
              WHERE r2.statement IN r1.statements
              WITH r2, n2 ORDER BY CASE WHEN r2.role = 'DELEGATION' THEN 8 ELSE coalesce(head(COLLECT { MATCH (held:Office {id: r2.office}) RETURN CASE held.kind WHEN 'HEAD_OF_STATE' THEN 0 WHEN 'HEAD_OF_GOVERNMENT' THEN 1 WHEN 'DEPUTY_HEAD' THEN 2 WHEN 'MINISTER' THEN 3 WHEN 'ORGANIZATION_HEAD' THEN 4 WHEN 'BODY_HEAD' THEN 5 WHEN 'OTHER' THEN 6 END }), 7) END, n2.nameCollation, n2.id, r2.statement LIMIT $p2
              RETURN [
                head(COLLECT {
                  MATCH (n3:Office {id: r2.office})
                  RETURN [n3.name]
                }),
                n2.name
              ]
            },
            n1.id,
            n1.start
          ]
        },
        COUNT {
          MATCH (n0)-[r4:TOOK_PART_IN]->(n4:Meeting)
          WHERE n4.kind = $p1
        }
      ]
    ]
  }) AS f0
