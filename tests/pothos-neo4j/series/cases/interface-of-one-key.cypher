RETURN
  head(COLLECT {
    MATCH (n0:Aired {title: $p0, year: $p1})
    RETURN [CASE WHEN n0:Episode THEN 'Episode' WHEN n0:Special THEN 'Special' END, n0.title]
  }) AS f0,
  COLLECT {
    MATCH (n1:Aired)
    WHERE n1.title IS NOT NULL
    WITH n1 ORDER BY n1.title, n1.year LIMIT $p2
    RETURN [
      CASE
        WHEN n1:Episode THEN [0, n1.title, n1.year, n1.genre]
        WHEN n1:Special THEN [1, n1.title, n1.year]
      END
    ]
  } AS f1
