RETURN
  head(COLLECT {
    WITH COLLECT {
      MATCH (n1:Entity)
      WHERE n1.id IN $p0
      MATCH p0 = ANY SHORTEST (n1) ((a)-[r:MEMBER_OF|MEETING_OF|HELD_AT|LOCATED_IN|ATTENDED|CHAIRED]-(b) WHERE r.planned IS NULL){0,1} (n2)
      WITH n2, min(length(p0)) AS distance ORDER BY distance, n2.id LIMIT $p1 + 1
      RETURN n2
    } AS a0
    WITH a0[..$p1] AS g0, size(a0) > $p1 AS m0
    RETURN [
      m0,
      COLLECT {
        UNWIND g0 AS n3
        RETURN [CASE WHEN n3:Decision THEN 'Decision' WHEN n3:Document THEN 'Document' WHEN n3:Exercise THEN 'Exercise' WHEN n3:Leader THEN 'Leader' WHEN n3:Meeting THEN 'Meeting' WHEN n3:Office THEN 'Office' WHEN n3:Organization THEN 'Organization' WHEN n3:Place THEN 'Place' WHEN n3:Principle THEN 'Principle' WHEN n3:State THEN 'State' WHEN n3:Topic THEN 'Topic' END, n3.id, n3.name]
      },
      COLLECT {
        UNWIND g0 AS f4
        MATCH (f4)-[r4:MEMBER_OF|MEETING_OF|HELD_AT|LOCATED_IN|ATTENDED|CHAIRED]->(n4)
        WHERE n4 IN g0 AND r4.planned IS NULL
        WITH f4, r4, n4 ORDER BY f4.id, n4.id, r4.statement
        RETURN [coalesce(r4.statement, r4.key), type(r4), f4.id, n4.id]
      }
    ]
  }) AS f0
