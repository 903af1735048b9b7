RETURN
  [
    COUNT {
      MATCH (n0:Document)
    },
    COLLECT {
      MATCH (n1:Document)
      WITH toString(n1.kind) AS k2, count(*) AS count ORDER BY count DESC, k2 LIMIT $p0
      RETURN [k2, count]
    },
    COLLECT {
      MATCH (n3:Document)
      WITH toString(n3.date.year) AS k4, count(*) AS count ORDER BY k4 LIMIT $p1
      RETURN [k4, count]
    },
    COLLECT {
      MATCH (n5:Document)
      WITH toString(n5.kind) AS k6, toString(n5.date.year) AS k7, count(*) AS count ORDER BY k6, k7 LIMIT $p2
      RETURN [[[k6], [k7]], count]
    }
  ] AS f0
