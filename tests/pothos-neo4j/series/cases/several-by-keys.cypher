RETURN
  COLLECT {
    UNWIND $p0 AS wanted
    OPTIONAL MATCH (n0:Episode {title: wanted.title, year: wanted.year})
    RETURN CASE WHEN n0 IS NOT NULL THEN [n0.title, n0.year] END
  } AS f0
