RETURN
  [
    COUNT {
      MATCH (n0:Meeting)
      WHERE n0.status <> 'PLANNED' AND n0.kind = $p0 AND n0.format = $p1
    },
    COLLECT {
      MATCH (n1:Meeting)
      WHERE n1.status <> 'PLANNED' AND n1.kind = $p0 AND n1.format = $p1
      OPTIONAL CALL (n1) {
        MATCH (n1)<-[r2:ATTENDED]-(n2)
        RETURN DISTINCT n2
      }
      WITH n2 AS k3, count(*) AS count ORDER BY count DESC, k3.id LIMIT $p2
      RETURN [count, [[CASE WHEN k3:Entity THEN [k3.name] END]]]
    }
  ] AS f0,
  [
    COUNT {
      MATCH (n4:Meeting)
      WHERE n4.status <> 'PLANNED' AND n4.kind = $p3 AND n4.format = $p4
    },
    COLLECT {
      MATCH (n5:Meeting)
      WHERE n5.status <> 'PLANNED' AND n5.kind = $p3 AND n5.format = $p4
      OPTIONAL CALL (n5) {
        MATCH (n5)<-[r6:ATTENDED]-(n6)
        RETURN DISTINCT n6
      }
      WITH n6 AS k7, count(*) AS count ORDER BY count DESC, k7.id LIMIT $p5
      RETURN [count, [[CASE WHEN k7:Entity THEN [k7.name] END]]]
    }
  ] AS f1
