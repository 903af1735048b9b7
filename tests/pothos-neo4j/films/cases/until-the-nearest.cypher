RETURN
  COLLECT {
    MATCH (n0:Film)
    WITH n0 ORDER BY n0.released, n0.title, n0.id LIMIT $p0
    RETURN [
      n0.title,
      head(COLLECT {
        MATCH (n0) ((ar1)<-[r1:INSPIRED]-() WHERE coalesce(ar1.title <> "Mirror", true)){0,3} (n1:Film {title: "Mirror"})
        WITH r1, n1 ORDER BY n1.released, n1.title, n1.id LIMIT 1
        RETURN [n1.title]
      })
    ]
  } AS f0
