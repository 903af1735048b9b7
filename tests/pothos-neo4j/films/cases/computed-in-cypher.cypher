RETURN
  COLLECT {
    MATCH (n0:Film)
    WITH n0 ORDER BY n0.released, n0.title, n0.id LIMIT $p2
    RETURN [n0.title, n0.minutes > $p0, n0.minutes > $p1]
  } AS f0
