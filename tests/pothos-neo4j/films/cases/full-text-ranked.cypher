RETURN
  [
    [
      COLLECT {
        UNWIND ["titles", "people"] AS i0
        CALL db.index.fulltext.queryNodes(i0, $p1) YIELD node AS h0, score AS s0
        MATCH (n0:Film|Person) (()-[r:ACTED_IN WHERE r.since < $p0]->()){0,1} (h0)
        WITH n0, [CASE WHEN coalesce(h0.name, h0.title) = $p2 THEN 9 WHEN i0 = 'people' THEN 2 ELSE 1 END + s0 / (1 + s0), coalesce(h0.name, h0.title)] AS b0 ORDER BY b0[0] DESC, b0[1]
        WITH n0, head(collect(b0)) AS b0
        WHERE n0.id IN $p3
        WITH n0, b0 ORDER BY b0[0] DESC, n0.id LIMIT $p5
        RETURN [b0[1], n0.id]
      },
      COUNT {
        UNWIND ["titles", "people"] AS i1
        CALL db.index.fulltext.queryNodes(i1, $p1) YIELD node AS h1, score AS s1
        MATCH (n1:Film|Person) (()-[r:ACTED_IN WHERE r.since < $p0]->()){0,1} (h1)
        WITH n1, [CASE WHEN coalesce(h1.name, h1.title) = $p2 THEN 9 WHEN i1 = 'people' THEN 2 ELSE 1 END + s1 / (1 + s1), coalesce(h1.name, h1.title)] AS b1 ORDER BY b1[0] DESC, b1[1]
        WITH n1, head(collect(b1)) AS b1
        WHERE n1.id IN $p3
        RETURN n1
      },
      COLLECT {
        UNWIND ["titles", "people"] AS i2
        CALL db.index.fulltext.queryNodes(i2, $p1) YIELD node AS h2, score AS s2
        MATCH (n2:Film|Person) (()-[r:ACTED_IN WHERE r.since < $p0]->()){0,1} (h2)
        WITH n2, [CASE WHEN coalesce(h2.name, h2.title) = $p2 THEN 9 WHEN i2 = 'people' THEN 2 ELSE 1 END + s2 / (1 + s2), coalesce(h2.name, h2.title)] AS b2 ORDER BY b2[0] DESC, b2[1]
        WITH n2, head(collect(b2)) AS b2
        WHERE n2.id IN $p3
        WITH CASE WHEN n2:Film THEN 'Film' WHEN n2:Person THEN 'Person' END AS k3, count(*) AS count ORDER BY count DESC, k3 LIMIT $p4
        RETURN [k3, count]
      }
    ]
  ] AS f0,
  COLLECT {
    UNWIND ["titles", "people"] AS i4
    CALL db.index.fulltext.queryNodes(i4, $p6) YIELD node AS h4, score AS s4
    MATCH (n4:Film|Person) (()-[r:ACTED_IN]->()){0,1} (h4)
    WITH n4, [CASE WHEN coalesce(h4.name, h4.title) = $p7 THEN 9 WHEN i4 = 'people' THEN 2 ELSE 1 END + s4 / (1 + s4), coalesce(h4.name, h4.title)] AS b4 ORDER BY b4[0] DESC, b4[1]
    WITH n4, head(collect(b4)) AS b4
    WITH n4, b4 ORDER BY b4[0] DESC, n4.id LIMIT $p8
    RETURN [b4[1], n4.id]
  } AS f1
