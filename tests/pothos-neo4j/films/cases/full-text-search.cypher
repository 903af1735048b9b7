RETURN
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node AS n0, score AS s0
      WITH n0, s0 ORDER BY s0 DESC, n0.title, n0.id LIMIT $p2
      RETURN [CASE WHEN n0:Film THEN 'Film' WHEN n0:Studio THEN 'Studio' END, n0.title]
    },
    COUNT {
      CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node AS n1, score AS s1
      RETURN n1
    }
  ] AS f0
