RETURN
  head(COLLECT {
    WITH COLLECT {
      MATCH (n1:Film|Person)
      WHERE n1.id IN $p0
      MATCH p0 = ANY SHORTEST (n1) ((a)-[r:ACTED_IN|DIRECTED]-(b)){0,2} (n2)
      WITH n2, min(length(p0)) AS distance ORDER BY distance, n2.id LIMIT $p1 + 1
      RETURN n2
    } AS a0
    WITH a0[..$p1] AS g0, size(a0) > $p1 AS m0
    RETURN [
      m0,
      COLLECT {
        UNWIND g0 AS n3
        RETURN [CASE WHEN n3:Film THEN 'Film' WHEN n3:Person THEN 'Person' END, n3.id]
      },
      COLLECT {
        UNWIND g0 AS f4
        MATCH (f4)-[r4:ACTED_IN|DIRECTED]->(n4)
        WHERE n4 IN g0
        WITH f4, r4, n4 ORDER BY f4.id, n4.id, r4.key
        RETURN [type(r4), f4.id, n4.id]
      }
    ]
  }) AS f0
