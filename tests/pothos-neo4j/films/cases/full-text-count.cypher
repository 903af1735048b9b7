RETURN
  COUNT {
    WITH NOT EXISTS {
      CALL db.index.fulltext.queryNodes("titles", $p0) YIELD node
      RETURN node
    } AS m0
    CALL db.index.fulltext.queryNodes("titles", CASE WHEN m0 THEN $p1 ELSE $p0 END) YIELD node AS n0, score AS s0
    RETURN DISTINCT n0 LIMIT 2
  } AS f0,
  COUNT {
    WITH NOT EXISTS {
      CALL db.index.fulltext.queryNodes("titles", $p4) YIELD node
      RETURN node
    } AS m1
    CALL db.index.fulltext.queryNodes("titles", CASE WHEN m1 THEN $p5 ELSE $p4 END) YIELD node AS n1, score AS s1
    RETURN DISTINCT n1 LIMIT 2
  } AS f1
