RETURN
  COLLECT {
    MATCH (n0:Person)
    WHERE n0.born = $p0
    WITH n0 ORDER BY n0.born DESC, n0.name, n0.id LIMIT $p1
    RETURN [n0.name]
  } AS f0
