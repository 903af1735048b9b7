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
        MATCH (n1)<-[r2:HOSTED]-(n2)
        WHERE r2.planned IS NULL
        RETURN DISTINCT n2
      }
      WITH n2 AS k3, count(*) AS count ORDER BY count DESC, k3.id LIMIT $p1
      RETURN [count, [[CASE WHEN k3:Entity THEN [k3.name] END]]]
    },
    COLLECT {
      MATCH (n4:Meeting)
      WHERE n4.status <> 'PLANNED' AND n4.kind = $p0
      OPTIONAL CALL (n4) {
        MATCH (n4)<-[r5:HOSTED]-(n5)
        WHERE r5.planned IS NULL
        RETURN DISTINCT n5
      }
      WITH n5 AS k6, toString(n4.startEarliest.year) AS k7, count(*) AS count ORDER BY k6.id, k7 LIMIT $p2
      RETURN [[[k6.id], [k7]]]
    }
  ] AS f0
