RETURN
  [
    COLLECT {
      MATCH (n0:Episode)
      WHERE n0.title <= $p0 AND (n0.title < $p0 OR n0.year < $p1)
      WITH n0 ORDER BY n0.title DESC, n0.year DESC LIMIT $p2
      RETURN [n0.title, n0.year]
    },
    EXISTS {
      MATCH (n1:Episode)
      WHERE n1.title >= $p0 AND (n1.title > $p0 OR n1.year >= $p1)
    }
  ] AS f0
