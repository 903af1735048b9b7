RETURN
  COLLECT {
    MATCH (n0:Person)
    WHERE ((n0.born IN $p0 AND n0.name CONTAINS $p1) OR (n0.gender = $p2 AND NOT coalesce(n0.born >= $p3, false)) OR (n0.name IS NULL) = $p4)
    WITH n0 ORDER BY n0.born DESC, n0.name, n0.id LIMIT $p5
    RETURN [n0.id]
  } AS f0
