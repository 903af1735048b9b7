RETURN
  COLLECT {
    MATCH (n0:Person)
    WITH n0 ORDER BY n0.born DESC, n0.name, n0.id LIMIT $p0
    RETURN [[n0.name, n0.born]]
  } AS f0
