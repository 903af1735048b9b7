RETURN
  [
    COLLECT {
      MATCH (n0:Film)
      WHERE ((n0.rating > $p0 OR n0.rating IS NULL) OR n0.rating = $p0 AND n0.title <= $p1 AND (n0.title < $p1 OR n0.released <= date($p2) AND (n0.released < date($p2) OR n0.id < $p3)))
      WITH n0 ORDER BY n0.rating, n0.title DESC, n0.released DESC, n0.id DESC LIMIT $p4
      RETURN [n0.id, n0.rating]
    },
    EXISTS {
      MATCH (n1:Film)
      WHERE n1.rating <= $p0 AND (n1.rating < $p0 OR ((n1.title > $p1 OR n1.title IS NULL) OR n1.title = $p1 AND ((n1.released > date($p2) OR n1.released IS NULL) OR n1.released = date($p2) AND n1.id >= $p3)))
    }
  ] AS f0
