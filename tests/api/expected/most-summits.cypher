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
        MATCH (n1)<-[r2:ATTENDED]-(n2)
        RETURN DISTINCT n2
      }
      WITH n2 AS k3, count(*) AS count ORDER BY count DESC, k3.id LIMIT $p1
      RETURN [count, [[CASE WHEN k3:Entity THEN [k3.id, k3.name] END]]]
    }
  ] AS f0
