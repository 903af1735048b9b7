RETURN
  COLLECT {
    MATCH (n0:Meeting)
    WHERE n0.status <> 'PLANNED' AND n0.kind = $p0
    OPTIONAL CALL (n0) {
      MATCH (n0)-[r1:HELD_AT]->(n1) ((ar2)-[r2:LOCATED_IN]->() WHERE coalesce(ar2.kind <> "CITY", true)){0,3} (n2:Place {kind: "CITY"})
      WHERE r1.planned IS NULL
      RETURN DISTINCT n2
    }
    WITH n2 AS k3, count(*) AS count ORDER BY count DESC, k3.id LIMIT $p1
    RETURN [count, [[CASE WHEN k3:Entity THEN [k3.name] END]]]
  } AS f0,
  head(COLLECT {
    MATCH (n4:State {id: $p2})
    RETURN [
      COLLECT {
        MATCH (n4)-[r5:HOSTED]->(n5:Meeting)
        WHERE r5.planned IS NULL AND n5.kind = $p3
        WITH r5, n5 ORDER BY n5.startEarliest, n5.nameCollation, n5.id, r5.key LIMIT $p4
        RETURN [
          coalesce(r5.derived, false),
          COLLECT {
            MATCH (n6:Statement)-[r7:CITES]->(n7)
            WHERE n6.id IN r5.statements
            WITH n6, r7, n7 ORDER BY n7.id, n6.id, r7.position
            RETURN [n7.publisher]
          },
          n5.id,
          head(COLLECT {
            MATCH (n5)-[r8:HELD_AT]->(n8) ((ar9)-[r9:LOCATED_IN]->() WHERE coalesce(ar9.kind <> "CITY", true)){0,3} (n9:Place {kind: "CITY"})
            WHERE r8.planned IS NULL
            WITH r8, n8, r9, n9 ORDER BY n9.nameCollation, n9.id, r8.statement LIMIT 1
            RETURN [n9.name]
          }),
          head(COLLECT {
            MATCH (n5)-[r10:HELD_AT]->(n10)
            WHERE r10.planned IS NULL
            WITH r10, n10 ORDER BY n10.kind, n10.nameCollation, n10.id, r10.statement LIMIT 1
            RETURN [n10.name]
          })
        ]
      }
    ]
  }) AS f1
