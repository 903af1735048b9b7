RETURN
  COLLECT {
    MATCH (n1:Film|Person {id: $p0}), (n2:Film|Person {id: $p1})
    MATCH p0 = SHORTEST 20 ((n1) ((a)-[r:ACTED_IN|DIRECTED]-(b)){1,4} (n2) WHERE all(i IN range(0, size(a) - 1) WHERE NOT a[i] IN a[i + 1..] AND a[i] <> n2))
    WITH p0 ORDER BY length(p0), [n IN nodes(p0) | n.id], [r IN relationships(p0) | r.key]
    RETURN [
      length(p0),
      COLLECT {
        UNWIND nodes(p0) AS n3
        RETURN [n3.id]
      },
      COLLECT {
        UNWIND range(0, length(p0) - 1) AS i4
        WITH nodes(p0)[i4] AS f4, relationships(p0)[i4] AS r4, nodes(p0)[i4 + 1] AS n4
        WITH *, startNode(r4) AS s4, endNode(r4) AS e4
        RETURN [type(r4), startNode(r4) = f4, f4.id, CASE WHEN n4:Film THEN 'Film' WHEN n4:Person THEN 'Person' END, n4.id]
      }
    ]
  } AS f0
