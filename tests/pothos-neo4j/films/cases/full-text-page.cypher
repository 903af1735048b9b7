RETURN
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node AS n0, score AS s0
      WITH n0, s0
      WHERE s0 <= $p2 AND (s0 < $p2 OR ((n0.title > $p3 OR n0.title IS NULL) OR n0.title = $p3 AND n0.id > $p4))
      WITH n0, s0 ORDER BY s0 DESC, n0.title, n0.id LIMIT $p5
      RETURN [n0.title]
    },
    EXISTS {
      CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node AS n1, score AS s1
      WITH n1, s1
      WHERE s1 >= $p2 AND (s1 > $p2 OR n1.title <= $p3 AND (n1.title < $p3 OR n1.id <= $p4))
      RETURN n1
    }
  ] AS f0
