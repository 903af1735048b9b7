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
        MATCH (n3:Entity {id: r2.for})
        RETURN DISTINCT n3
      }
      WITH n3 AS k4, toString(n1.startEarliest.year) AS k5, count(*) AS count ORDER BY k4.id, k5 LIMIT $p1
      RETURN [count, [[k4.id, CASE WHEN k4:Entity THEN [k4.name] END], [k5, null]]]
    }
  ] AS f0
