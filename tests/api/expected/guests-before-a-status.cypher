RETURN
  COLLECT {
    MATCH (n0:State)
    WHERE EXISTS {
      MATCH (n0)-[r1:TOOK_PART_IN]->(n1:Meeting)
      WHERE r1.role = $p0
    } AND n0.nameCollation IS NOT NULL
    WITH n0 ORDER BY n0.nameCollation, n0.id LIMIT $p4
    RETURN [
      n0.name,
      [
        COLLECT {
          MATCH (n0)-[r2:TOOK_PART_IN]->(n2:Meeting)
          WHERE r2.role = $p1
          WITH r2, n2 ORDER BY r2.start, n2.startEarliest, n2.nameCollation, n2.id, r2.key LIMIT $p2
          RETURN [n2.id]
        },
        COUNT {
          MATCH (n0)-[r3:TOOK_PART_IN]->(n3:Meeting)
          WHERE r3.role = $p1
        }
      ],
      COLLECT {
        MATCH (n0)-[r4:MEMBER_OF]->(n4)
        WITH r4, n4 ORDER BY r4.start, n4.nameCollation, n4.id, r4.statement LIMIT $p3
        RETURN [r4.status, r4.start, n4.id]
      }
    ]
  } AS f0
