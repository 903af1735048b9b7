RETURN
  [
    COLLECT {
      MATCH (n0:Episode)
      WHERE n0.title >= $p0 AND (n0.title > $p0 OR n0.year > $p1)
      WITH n0 ORDER BY n0.title, n0.year LIMIT $p2
      RETURN [[n0.title, n0.year], n0.title, n0.year]
    },
    COUNT {
      MATCH (n1:Episode)
    },
    EXISTS {
      MATCH (n2:Episode)
      WHERE n2.title <= $p0 AND (n2.title < $p0 OR n2.year <= $p1)
    }
  ] AS f0
