RETURN
  head(COLLECT {
    MATCH (n0:Broadcast {day: date($p0)})
    RETURN [toString(n0.day)]
  }) AS f0,
  COLLECT {
    UNWIND $p1 AS wanted
    OPTIONAL MATCH (n1:Broadcast {day: date(wanted)})
    RETURN CASE WHEN n1 IS NOT NULL THEN [toString(n1.day)] END
  } AS f1,
  COLLECT {
    MATCH (n2:Broadcast)
    WHERE n2.day IS NOT NULL
    WITH n2 ORDER BY n2.day LIMIT $p2
    RETURN [toString(n2.day)]
  } AS f2
