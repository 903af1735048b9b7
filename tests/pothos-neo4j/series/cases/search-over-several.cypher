RETURN
  [
    COLLECT {
      WITH NOT EXISTS {
        CALL db.index.fulltext.queryNodes("episodes", $p0) YIELD node
        RETURN node
      } AS m0
      CALL db.index.fulltext.queryNodes("episodes", CASE WHEN m0 THEN $p1 ELSE $p0 END) YIELD node AS n0, score AS s0
      WITH n0, s0 ORDER BY s0 DESC, n0.title, n0.year LIMIT $p4
      RETURN [n0.title, n0.year]
    },
    COUNT {
      WITH NOT EXISTS {
        CALL db.index.fulltext.queryNodes("episodes", $p0) YIELD node
        RETURN node
      } AS m1
      CALL db.index.fulltext.queryNodes("episodes", CASE WHEN m1 THEN $p1 ELSE $p0 END) YIELD node AS n1, score AS s1
      RETURN n1
    }
  ] AS f0
