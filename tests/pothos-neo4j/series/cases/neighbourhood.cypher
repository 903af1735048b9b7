RETURN
  head(COLLECT {
    WITH COLLECT {
      UNWIND $p0 AS wanted
      MATCH (n1:Episode {title: wanted.title, year: wanted.year})
      MATCH p0 = ANY SHORTEST (n1) ((a)-[r:REMAKES]-(b)){0,1} (n2)
      WITH n2, min(length(p0)) AS distance ORDER BY distance, n2.title, n2.year LIMIT $p1 + 1
      RETURN n2
    } AS a0
    WITH a0[..$p1] AS g0, size(a0) > $p1 AS m0
    RETURN [
      COLLECT {
        UNWIND g0 AS n3
        RETURN [n3.title, n3.year]
      },
      COLLECT {
        UNWIND g0 AS f4
        MATCH (f4)-[r4:REMAKES]->(n4)
        WHERE n4 IN g0
        WITH f4, r4, n4 ORDER BY f4.title, f4.year, n4.title, n4.year, elementId(r4)
        RETURN [n4.year]
      }
    ]
  }) AS f0,
  head(COLLECT {
    WITH COLLECT {
      MATCH (n6:Season)
      WHERE n6.number IN $p2
      MATCH p5 = ANY SHORTEST (n6) ((a)-[r:FOLLOWS]-(b)){0,1} (n7)
      WITH n7, min(length(p5)) AS distance ORDER BY distance, n7.number LIMIT $p3 + 1
      RETURN n7
    } AS a5
    WITH a5[..$p3] AS g5, size(a5) > $p3 AS m5
    RETURN [
      m5,
      COLLECT {
        UNWIND g5 AS n8
        RETURN [n8.number]
      },
      COLLECT {
        UNWIND g5 AS f9
        MATCH (f9)-[r9:FOLLOWS]->(n9)
        WHERE n9 IN g5
        WITH f9, r9, n9 ORDER BY f9.number, n9.number, r9.number
        RETURN [r9.number]
      }
    ]
  }) AS f1
