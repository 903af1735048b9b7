RETURN
  [
    COLLECT {
      MATCH (n0:Episode)
      OPTIONAL CALL (n0) {
        MATCH (n0)-[r1:PART_OF]->(n1)
        RETURN DISTINCT n1
      }
      WITH n1 AS k2, count(*) AS count ORDER BY k2.number LIMIT $p0
      RETURN [toString(k2.number), count, [[toString(k2.number), CASE WHEN k2:Season THEN [k2.number, k2.name] END]]]
    },
    COLLECT {
      MATCH (n3:Episode)
      OPTIONAL CALL (n3) {
        MATCH (n3)-[r4:STORED_ON]->(n4)
        RETURN DISTINCT n4
      }
      WITH n4 AS k5, count(*) AS count ORDER BY k5.number LIMIT $p1
      RETURN [toString(k5.number), count]
    },
    COLLECT {
      MATCH (n6:Episode)
      WITH n6 AS k7, count(*) AS count ORDER BY count DESC, k7.title, k7.year LIMIT $p2
      RETURN [k7.title + ', ' + toString(k7.year), count]
    }
  ] AS f0,
  COLLECT {
    MATCH (n8:Viewer)
    OPTIONAL CALL (n8) {
      MATCH (n8)-[r9:SAW]->(n9)
      RETURN DISTINCT n9
    }
    WITH n9 AS k10, count(*) AS count ORDER BY count DESC, k10.title, k10.year LIMIT $p3
    RETURN [k10.title + ', ' + toString(k10.year), count]
  } AS f1
