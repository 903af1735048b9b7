RETURN
  [
    COLLECT {
      WITH NOT EXISTS {
        CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node
        RETURN node
      } AS m0
      CALL db.index.fulltext.queryNodes("titles", CASE WHEN m0 THEN $p1 ELSE $p0 END) YIELD node AS n0, score AS s0
      WITH n0, s0 ORDER BY s0 DESC, n0.title, n0.id LIMIT $p4
      RETURN [CASE WHEN n0:Film THEN 'Film' WHEN n0:Studio THEN 'Studio' END, n0.title]
    },
    COUNT {
      WITH NOT EXISTS {
        CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node
        RETURN node
      } AS m1
      CALL db.index.fulltext.queryNodes("titles", CASE WHEN m1 THEN $p1 ELSE $p0 END) YIELD node AS n1, score AS s1
      RETURN DISTINCT n1 LIMIT 2
    }
  ] AS f0
