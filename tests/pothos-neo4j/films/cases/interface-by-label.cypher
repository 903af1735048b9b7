RETURN
  COLLECT {
    UNWIND $p0 AS wanted
    OPTIONAL MATCH (n0:Titled {id: wanted})
    RETURN CASE WHEN n0 IS NOT NULL THEN CASE
      WHEN n0:Film THEN [0, n0.id, n0.title, n0.minutes]
      WHEN n0:Studio THEN [1, n0.id, n0.title, COUNT { (n0)<-[:MADE_BY]-() }]
    END END
  } AS f0
