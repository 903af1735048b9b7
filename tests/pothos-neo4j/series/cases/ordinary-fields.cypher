RETURN
  head(COLLECT {
    MATCH (n0:Season {number: $p0})
    RETURN [
      n0.number,
      COLLECT {
        MATCH (n0)<-[r1:PART_OF]-(n1)
        WITH r1, n1 ORDER BY n1.title, n1.year LIMIT $p1
        RETURN [[n1.title, n1.year]]
      }
    ]
  }) AS f0,
  head(COLLECT {
    MATCH (n2:Aired {title: $p2, year: $p3})
    RETURN CASE
      WHEN n2:Episode THEN [0, [n2.title, n2.year]]
      WHEN n2:Special THEN [1]
    END
  }) AS f1
