RETURN
  [
    COLLECT {
      WITH NOT EXISTS {
        CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node
        RETURN node
      } AS m0
      CALL db.index.fulltext.queryNodes("titles", CASE WHEN m0 THEN $p1 ELSE $p0 END) YIELD node AS n0, score AS s0
      WITH n0, s0
      WHERE s0 <= $p4 AND (s0 < $p4 OR ((n0.title > $p5 OR n0.title IS NULL) OR n0.title = $p5 AND n0.id > $p6))
      WITH n0, s0 ORDER BY s0 DESC, n0.title, n0.id LIMIT $p7
      RETURN [n0.title]
    },
    EXISTS {
      WITH NOT EXISTS {
        CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node
        RETURN node
      } AS m1
      CALL db.index.fulltext.queryNodes("titles", CASE WHEN m1 THEN $p1 ELSE $p0 END) YIELD node AS n1, score AS s1
      WITH n1, s1
      WHERE s1 >= $p4 AND (s1 > $p4 OR n1.title <= $p5 AND (n1.title < $p5 OR n1.id <= $p6))
      RETURN n1
    }
  ] AS f0
