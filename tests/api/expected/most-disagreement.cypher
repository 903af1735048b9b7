RETURN
  [
    COUNT {
      MATCH (n0:Disagreement)
    },
    COLLECT {
      MATCH (n1:Disagreement)
      OPTIONAL CALL (n1) {
        MATCH (n1)-[r2:ABOUT]->(n2)
        RETURN DISTINCT n2
      }
      WITH n2 AS k3, count(*) AS count ORDER BY count DESC, k3.id LIMIT $p0
      RETURN [count, [[CASE WHEN k3:Entity THEN [k3.id] END]]]
    }
  ] AS f0,
  head(COLLECT {
    MATCH (n4:Entity {id: $p1})
    RETURN [
      n4.name,
      COLLECT {
        MATCH (n4)<-[r5:ABOUT|INVOLVES]-(n5)
        WITH r5, n5 ORDER BY n5.about, n5.id, elementId(r5) LIMIT $p2
        RETURN [
          n5.about,
          n5.preferred,
          n5.why,
          COLLECT {
            MATCH (n5)-[r6:HAS_VALUE]->(n6)
            WITH r6, n6 ORDER BY n6.position, n6.id
            RETURN [
              n6.value,
              COLLECT {
                MATCH (n6)-[r7:GIVEN_IN]->(n7)
                WITH r7, n7 ORDER BY n7.id
                RETURN [n7.publisher, n7.url]
              }
            ]
          }
        ]
      }
    ]
  }) AS f1
