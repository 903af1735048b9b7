RETURN
  head(COLLECT {
    MATCH (n1:Film|Person {id: $p0}), (n2:Film|Person {id: $p1})
    MATCH p0 = ALL SHORTEST (n1) ((a)-[r:ACTED_IN]-(b)){1,6} (n2)
    WITH p0 ORDER BY length(p0), [n IN nodes(p0) | n.id], [r IN relationships(p0) | r.key] LIMIT 1
    RETURN [length(p0)]
  }) AS f0,
  head(COLLECT {
    MATCH (n4:Film|Person {id: $p2}), (n5:Film|Person {id: $p3})
    MATCH p3 = ALL SHORTEST (n4) ((a)-[r:ACTED_IN|DIRECTED]-(b)){1,6} (n5)
    WITH p3 ORDER BY length(p3), [n IN nodes(p3) | n.id], [r IN relationships(p3) | r.key] LIMIT 1
    RETURN [
      length(p3),
      COLLECT {
        UNWIND range(0, length(p3) - 1) AS i6
        WITH nodes(p3)[i6] AS f6, relationships(p3)[i6] AS r6, nodes(p3)[i6 + 1] AS n6
        WITH *, startNode(r6) AS s6, endNode(r6) AS e6
        RETURN [type(r6)]
      }
    ]
  }) AS f1
