RETURN
  COLLECT {
    MATCH (n0:Film)
    WITH n0 ORDER BY n0.rating DESC, n0.title, n0.released, n0.id LIMIT $p0
    RETURN [[n0.rating, n0.title, toString(n0.released), n0.id], n0.id, n0.rating]
  } AS f0
