RETURN
  [
    COUNT {
      MATCH (n0:Meeting)
      WHERE n0.status <> 'PLANNED' AND n0.kind = $p0
    },
    COLLECT {
      MATCH (n1:Meeting)
      WHERE n1.status <> 'PLANNED' AND n1.kind = $p0
      OPTIONAL CALL (n1) {
        MATCH (n1)-[r2:HELD_AT]->(n2)-[r3:LOCATED_IN]->{1,3}(n3:State)
        WHERE r2.planned IS NULL
        RETURN DISTINCT n3
      }
      WITH n3 AS k4, count(*) AS count ORDER BY count DESC, k4.id LIMIT $p1
      RETURN [count, [[CASE WHEN k4:Entity THEN [k4.name] END]]]
    },
    COLLECT {
      MATCH (n5:Meeting)
      WHERE n5.status <> 'PLANNED' AND n5.kind = $p0
      OPTIONAL CALL (n5) {
        MATCH (n5)-[r6:HELD_AT]->(n6)-[r7:LOCATED_IN]->{1,3}(n7:State)
        WHERE r6.planned IS NULL
        RETURN DISTINCT n7
      }
      WITH n7 AS k8, toString(n5.startEarliest.year) AS k9, count(*) AS count ORDER BY k8.id, k9 LIMIT $p2
      RETURN [[[k8.id], [k9]]]
    }
  ] AS f0
