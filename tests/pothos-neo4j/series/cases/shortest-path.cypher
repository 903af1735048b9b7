RETURN
  head(COLLECT {
    MATCH (n1:Episode {title: $p0, year: $p1}), (n2:Episode {title: $p2, year: $p3})
    MATCH p0 = ALL SHORTEST (n1) ((a)-[r:REMAKES]-(b)){1,6} (n2)
    WITH p0 ORDER BY length(p0), [n IN nodes(p0) | n.title], [n IN nodes(p0) | n.year], [r IN relationships(p0) | elementId(r)] LIMIT 1
    RETURN [
      length(p0),
      COLLECT {
        UNWIND nodes(p0) AS n3
        RETURN [n3.year]
      }
    ]
  }) AS f0,
  head(COLLECT {
    MATCH (n5:Season {number: $p4}), (n6:Season {number: $p5})
    MATCH p4 = ALL SHORTEST (n5) ((a)-[r:FOLLOWS]-(b)){1,6} (n6)
    WITH p4 ORDER BY length(p4), [n IN nodes(p4) | n.number], [r IN relationships(p4) | r.number] LIMIT 1
    RETURN [
      COLLECT {
        UNWIND nodes(p4) AS n7
        RETURN [n7.number]
      },
      COLLECT {
        UNWIND range(0, length(p4) - 1) AS i8
        WITH nodes(p4)[i8] AS f8, relationships(p4)[i8] AS r8, nodes(p4)[i8 + 1] AS n8
        WITH *, startNode(r8) AS s8, endNode(r8) AS e8
        RETURN [r8.number]
      }
    ]
  }) AS f1
