RETURN
  COLLECT {
    MATCH (n0:Episode)
    WHERE n0.year IS NOT NULL
    WITH n0 ORDER BY n0.year DESC, n0.title LIMIT $p0
    RETURN [n0.title, n0.year]
  } AS f0
