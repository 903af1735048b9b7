RETURN
  COLLECT {
    MATCH (n0:Studio)
    WHERE n0.title IS NOT NULL
    WITH n0 ORDER BY n0.title LIMIT $p0
    RETURN [n0.title]
  } AS f0,
  head(COLLECT {
    MATCH (n1:Film {id: $p1})
    RETURN [
      COLLECT {
        MATCH (n1)<-[r2:DIRECTED]-(n2)
        WITH r2, n2 ORDER BY n2.born DESC, n2.name, n2.id
        RETURN [n2.name]
      }
    ]
  }) AS f1
