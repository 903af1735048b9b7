RETURN
  COLLECT {
    MATCH (n0:State)
    WHERE n0.name IS NOT NULL
    WITH n0 ORDER BY n0.name, n0.id LIMIT $p1
    RETURN [
      n0.id,
      n0.name,
      COLLECT {
        MATCH (n0)<-[r1:OFFICE_OF]-(n1)<-[r2:HOLDS]-(n2)
        WITH r1, n1, r2, n2 ORDER BY n2.name, n2.id, r1.statement, r2.statement LIMIT $p0
        RETURN [r2.acting, n1.id, n1.name, n2.id, n2.name]
      }
    ]
  } AS f0
