RETURN
  COLLECT {
    MATCH (n0:Film)
    WHERE n0.released > date($p0) AND n0.released <= date($p1)
    WITH n0 ORDER BY n0.released, n0.title, n0.id LIMIT $p2
    RETURN [n0.title]
  } AS f0,
  COLLECT {
    MATCH (n1:Film)
    WHERE n1.released IN [day IN $p3 | date(day)]
    WITH n1 ORDER BY n1.released, n1.title, n1.id LIMIT $p4
    RETURN [n1.title]
  } AS f1,
  [
    COLLECT {
      MATCH (n2:Film)
      WHERE NOT coalesce(n2.released = date($p5), false)
      WITH n2 ORDER BY n2.released, n2.title, n2.id LIMIT $p6
      RETURN [n2.id]
    },
    COUNT {
      MATCH (n3:Film)
      WHERE NOT coalesce(n3.released = date($p5), false)
    }
  ] AS f2
