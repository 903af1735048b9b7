RETURN
  head(COLLECT {
    MATCH (n1:Film|Person {id: $p0}), (n2:Film|Person {id: $p1})
    MATCH p0 = ALL SHORTEST (n1) ((a)-[r:ACTED_IN]-(b)){1,6} (n2)
    WITH p0 ORDER BY length(p0), [n IN nodes(p0) | n.id], [r IN relationships(p0) | r.key] LIMIT 1
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
        RETURN [type(r4), startNode(r4) = f4, s4.id, e4.id]
      }
    ]
  }) AS f0,
  head(COLLECT {
    MATCH (n6:Film|Person {id: $p2}), (n7:Film|Person {id: $p3})
    MATCH p5 = ALL SHORTEST (n6) ((a)-[r:DIRECTED]-(b)){1,6} (n7)
    WITH p5 ORDER BY length(p5), [n IN nodes(p5) | n.id], [r IN relationships(p5) | r.key] LIMIT 1
    RETURN [length(p5)]
  }) AS f1,
  head(COLLECT {
    MATCH (n9:Film|Person {id: $p4}), (n10:Film|Person {id: $p5})
    MATCH p8 = ALL SHORTEST (n9) ((a)-[r:ACTED_IN|DIRECTED]-(b)){1,2} (n10)
    WITH p8 ORDER BY length(p8), [n IN nodes(p8) | n.id], [r IN relationships(p8) | r.key] LIMIT 1
    RETURN [length(p8)]
  }) AS f2
