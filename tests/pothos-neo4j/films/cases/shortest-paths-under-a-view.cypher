RETURN
  [
    COLLECT {
      MATCH (n1:Film|Person {id: $p1}), (n2:Film|Person {id: $p2})
      MATCH p0 = SHORTEST 3 ((n1) ((a)-[r:ACTED_IN|DIRECTED]-(b) WHERE r.since < $p0){1,3} (n2) WHERE all(i IN range(0, size(a) - 1) WHERE NOT a[i] IN a[i + 1..] AND a[i] <> n2))
      WITH p0 ORDER BY length(p0), [n IN nodes(p0) | n.id], [r IN relationships(p0) | r.key]
      RETURN [length(p0)]
    },
    COLLECT {
      MATCH (n4:Film|Person {id: $p3}), (n5:Film|Person {id: $p4})
      MATCH p3 = SHORTEST 20 ((n4) ((a)-[r:ACTED_IN|DIRECTED]-(b) WHERE r.since < $p0){1,4} (n5) WHERE all(i IN range(0, size(a) - 1) WHERE NOT a[i] IN a[i + 1..] AND a[i] <> n5))
      WITH p3 ORDER BY length(p3), [n IN nodes(p3) | n.id], [r IN relationships(p3) | r.key]
      RETURN [
        length(p3),
        COLLECT {
          UNWIND nodes(p3) AS n6
          RETURN [n6.id]
        }
      ]
    }
  ] AS f0
