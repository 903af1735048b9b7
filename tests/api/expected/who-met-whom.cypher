RETURN
  [
    COUNT {
      MATCH (n0:Meeting)
      WHERE n0.status <> 'PLANNED' AND n0.kind = $p0 AND EXISTS { (n0)<-[:ATTENDED]-() }
    },
    COLLECT {
      MATCH (n1:Meeting)
      WHERE n1.status <> 'PLANNED' AND n1.kind = $p0 AND EXISTS { (n1)<-[:ATTENDED]-() }
      OPTIONAL CALL (n1) {
        MATCH (n1)<-[r2:ATTENDED]-(n2)
        RETURN DISTINCT n2
      }
      OPTIONAL CALL (n1) {
        MATCH (n1)<-[r4:ATTENDED]-(n4)
        RETURN DISTINCT n4
      }
      WITH n2 AS k3, n4 AS k5, count(*) AS count ORDER BY count DESC, k3.id, k5.id LIMIT $p1
      RETURN [count, [[k3.id], [k5.id]]]
    }
  ] AS f0
