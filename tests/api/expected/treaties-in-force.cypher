RETURN
  [
    [
      COLLECT {
        MATCH (n0:Document)
        WHERE (n0.visibleFrom IS NULL OR n0.visibleFrom <= date($p0)) AND n0.inForce <= date($p0) AND n0.inForce <= date($p0) AND n0.kind IN $p1
        WITH n0 ORDER BY n0.date, n0.nameCollation, n0.id LIMIT $p2
        RETURN [n0.name, toString(n0.date), CASE WHEN n0.inForce <= date($p0) THEN toString(n0.inForce) END]
      },
      COUNT {
        MATCH (n1:Document)
        WHERE (n1.visibleFrom IS NULL OR n1.visibleFrom <= date($p0)) AND n1.inForce <= date($p0) AND n1.inForce <= date($p0) AND n1.kind IN $p1
      }
    ]
  ] AS f0
