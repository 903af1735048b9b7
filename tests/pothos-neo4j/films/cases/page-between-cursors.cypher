RETURN
  [
    COLLECT {
      MATCH (n0:Film)
      WHERE ((n0.released > date($p0) OR n0.released IS NULL) OR n0.released = date($p0) AND ((n0.title > $p1 OR n0.title IS NULL) OR n0.title = $p1 AND n0.id > $p2)) AND (n0.released IS NOT NULL OR n0.released IS NULL AND (n0.title IS NOT NULL OR n0.title IS NULL AND n0.id < $p3))
      WITH n0 ORDER BY n0.released, n0.title, n0.id LIMIT $p4
      RETURN [[toString(n0.released), n0.title, n0.id], n0.id]
    },
    COUNT {
      MATCH (n1:Film)
    },
    EXISTS {
      MATCH (n2:Film)
      WHERE n2.released <= date($p0) AND (n2.released < date($p0) OR n2.title <= $p1 AND (n2.title < $p1 OR n2.id <= $p2))
    },
    EXISTS {
      MATCH (n3:Film)
      WHERE n3.released IS NULL AND n3.title IS NULL AND n3.id >= $p3
    }
  ] AS f0
