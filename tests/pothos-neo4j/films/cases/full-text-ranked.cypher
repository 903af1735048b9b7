RETURN
  [
    [
      COLLECT {
        WITH NOT EXISTS {
          UNWIND ["titles", "people"] AS i0
          CALL db.index.fulltext.queryNodes(i0, $p1) YIELD node
          RETURN node
        } AS m0
        UNWIND ["titles", "people"] AS i0
        CALL db.index.fulltext.queryNodes(i0, CASE WHEN m0 THEN $p2 ELSE $p1 END) YIELD node AS h0, score AS s0
        UNWIND [h0] + COLLECT {
          MATCH (o0:Film|Person)-[r0:ACTED_IN]->(h0)
          WHERE r0.since < $p0
          RETURN o0
        } AS n0
        WITH n0, h0, s0, m0, i0
        WHERE n0:Film|Person
        WITH n0, [CASE WHEN coalesce(h0.name, h0.title) = $p3 THEN 9 WHEN i0 = 'people' THEN 2 ELSE 1 END + s0 / (1 + s0), coalesce(h0.name, h0.title)] AS b0 ORDER BY b0[0] DESC, b0[1]
        WITH n0, head(collect(b0)) AS b0
        WHERE n0.id IN $p5
        WITH n0, b0 ORDER BY b0[0] DESC, n0.id LIMIT $p7
        RETURN [b0[1], n0.id]
      },
      COUNT {
        WITH NOT EXISTS {
          UNWIND ["titles", "people"] AS i1
          CALL db.index.fulltext.queryNodes(i1, $p1) YIELD node
          RETURN node
        } AS m1
        UNWIND ["titles", "people"] AS i1
        CALL db.index.fulltext.queryNodes(i1, CASE WHEN m1 THEN $p2 ELSE $p1 END) YIELD node AS h1, score AS s1
        UNWIND [h1] + COLLECT {
          MATCH (o1:Film|Person)-[r1:ACTED_IN]->(h1)
          WHERE r1.since < $p0
          RETURN o1
        } AS n1
        WITH n1, h1, s1, m1, i1
        WHERE n1:Film|Person
        WITH n1, [CASE WHEN coalesce(h1.name, h1.title) = $p3 THEN 9 WHEN i1 = 'people' THEN 2 ELSE 1 END + s1 / (1 + s1), coalesce(h1.name, h1.title)] AS b1 ORDER BY b1[0] DESC, b1[1]
        WITH n1, head(collect(b1)) AS b1
        WHERE n1.id IN $p5
        RETURN n1
      },
      COLLECT {
        WITH NOT EXISTS {
          UNWIND ["titles", "people"] AS i2
          CALL db.index.fulltext.queryNodes(i2, $p1) YIELD node
          RETURN node
        } AS m2
        UNWIND ["titles", "people"] AS i2
        CALL db.index.fulltext.queryNodes(i2, CASE WHEN m2 THEN $p2 ELSE $p1 END) YIELD node AS h2, score AS s2
        UNWIND [h2] + COLLECT {
          MATCH (o2:Film|Person)-[r2:ACTED_IN]->(h2)
          WHERE r2.since < $p0
          RETURN o2
        } AS n2
        WITH n2, h2, s2, m2, i2
        WHERE n2:Film|Person
        WITH n2, [CASE WHEN coalesce(h2.name, h2.title) = $p3 THEN 9 WHEN i2 = 'people' THEN 2 ELSE 1 END + s2 / (1 + s2), coalesce(h2.name, h2.title)] AS b2 ORDER BY b2[0] DESC, b2[1]
        WITH n2, head(collect(b2)) AS b2
        WHERE n2.id IN $p5
        WITH CASE WHEN n2:Film THEN 'Film' WHEN n2:Person THEN 'Person' END AS k3, count(*) AS count ORDER BY count DESC, k3 LIMIT $p6
        RETURN [k3, count]
      }
    ]
  ] AS f0,
  COLLECT {
    WITH NOT EXISTS {
      UNWIND ["titles", "people"] AS i4
      CALL db.index.fulltext.queryNodes(i4, $p8) YIELD node
      RETURN node
    } AS m4
    UNWIND ["titles", "people"] AS i4
    CALL db.index.fulltext.queryNodes(i4, CASE WHEN m4 THEN $p9 ELSE $p8 END) YIELD node AS h4, score AS s4
    UNWIND [h4] + COLLECT {
      MATCH (o4:Film|Person)-[r4:ACTED_IN]->(h4)
      RETURN o4
    } AS n4
    WITH n4, h4, s4, m4, i4
    WHERE n4:Film|Person
    WITH n4, [CASE WHEN coalesce(h4.name, h4.title) = $p10 THEN 9 WHEN i4 = 'people' THEN 2 ELSE 1 END + s4 / (1 + s4), coalesce(h4.name, h4.title)] AS b4 ORDER BY b4[0] DESC, b4[1]
    WITH n4, head(collect(b4)) AS b4
    WITH n4, b4 ORDER BY b4[0] DESC, n4.id LIMIT $p12
    RETURN [b4[1], n4.id]
  } AS f1
