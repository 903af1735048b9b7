RETURN
  COLLECT {
    UNWIND $p0 AS wanted
    OPTIONAL MATCH (n0:Season {number: wanted})
    RETURN CASE WHEN n0 IS NOT NULL THEN [n0.number, n0.name] END
  } AS f0
