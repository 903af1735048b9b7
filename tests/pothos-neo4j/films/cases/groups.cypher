RETURN
  COLLECT {
    MATCH (n0:Film)
    WITH toString(n0.released.year) AS key, count(*) AS count ORDER BY count DESC, key LIMIT $p0
    RETURN [key, count]
  } AS f0,
  COLLECT {
    MATCH (n1:Film)
    WHERE (n1.released IS NULL) = $p1
    WITH toString(n1.colour) AS key, count(*) AS count ORDER BY count DESC, key LIMIT $p2
    RETURN [key, count]
  } AS f1,
  head(COLLECT {
    MATCH (n2:Film {id: $p3})
    WITH *, COLLECT {
      MATCH (n2)<-[r3:ACTED_IN]-(n3)
      WITH toString(n3.gender) AS key, count(*) AS count ORDER BY count DESC, key LIMIT $p4
      RETURN [key, count]
    } AS c4
    RETURN [c4]
  }) AS f2
