RETURN
  COLLECT {
    MATCH (n0:Film)
    WITH toString(n0.released.year) AS k1, count(*) AS count ORDER BY count DESC, k1 LIMIT $p0
    RETURN [k1, count]
  } AS f0,
  [
    COUNT {
      MATCH (n2:Film)
      WHERE (n2.released IS NULL) = $p1
    },
    COLLECT {
      MATCH (n3:Film)
      WHERE (n3.released IS NULL) = $p1
      WITH toString(n3.colour) AS k4, count(*) AS count ORDER BY count DESC, k4 LIMIT $p2
      RETURN [k4, count]
    },
    COLLECT {
      MATCH (n5:Film)
      WHERE (n5.released IS NULL) = $p1
      OPTIONAL CALL (n5) {
        MATCH (n5)<-[r6:ACTED_IN]-(n6)
        MATCH (n7:Person {id: r6.dubber})
        RETURN DISTINCT n7
      }
      WITH n7 AS k8, count(*) AS count ORDER BY count DESC, k8.id LIMIT $p3
      RETURN [k8.id, count]
    },
    COLLECT {
      MATCH (n9:Film)
      WHERE (n9.released IS NULL) = $p1
      OPTIONAL CALL (n9) {
        MATCH (n9)<-[r10:ACTED_IN]-(n10)
        RETURN DISTINCT n10
      }
      WITH n10 AS k11, n9 AS k12, count(*) AS count ORDER BY k11.id, k12.id LIMIT $p4
      RETURN [
        count,
        [
          [
            k11.id,
            CASE WHEN k11:Film|Person THEN CASE
              WHEN k11:Film THEN [0, k11.id]
              WHEN k11:Person THEN [1, k11.id, k11.name]
            END END
          ],
          [
            k12.id,
            CASE WHEN k12:Film|Person THEN CASE
              WHEN k12:Film THEN [0, k12.id]
              WHEN k12:Person THEN [1, k12.id, k12.name]
            END END
          ]
        ]
      ]
    }
  ] AS f1,
  head(COLLECT {
    MATCH (n13:Film {id: $p5})
    WITH *, COLLECT {
      MATCH (n13)<-[r14:ACTED_IN]-(n14)
      WHERE (r14.role IS NULL) = $p6
      WITH toString(n14.gender) AS k15, toString(r14.since / 10) + '0s' AS k16, toString(r14.role) AS k17, count(*) AS count ORDER BY count DESC, k15, k16, k17 LIMIT $p7
      RETURN [count, [[k15], [k16], [k17]]]
    } AS c18
    RETURN [c18]
  }) AS f2,
  COLLECT {
    UNWIND $p8 AS wanted
    OPTIONAL MATCH (n19:Titled {id: wanted})
    WITH *, COLLECT {
      MATCH (n19)<-[r20:ACTED_IN]-(n20)
      OPTIONAL CALL (n20) {
        MATCH (n20)-[r21:ACTED_IN]->(n21)-[r22:MADE_BY]->(n22)
        RETURN DISTINCT n22
      }
      OPTIONAL CALL (n20) {
        MATCH (n20)-[r24:ACTED_IN]->(n24)
        RETURN DISTINCT n24
      }
      WITH n22 AS k23, n24 AS k25, count(*) AS count ORDER BY count DESC, k23.id, k25.id LIMIT $p9
      RETURN [count, [[k23.id], [k25.id]]]
    } AS c26
    RETURN CASE WHEN n19 IS NOT NULL THEN CASE
      WHEN n19:Film THEN [0, c26]
      WHEN n19:Studio THEN [1]
    END END
  } AS f3
