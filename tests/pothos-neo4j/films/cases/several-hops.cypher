RETURN
  head(COLLECT {
    MATCH (n0:Film {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:INSPIRED]->{1,2}(n1)
        WITH r1, n1 ORDER BY n1.released, n1.title, n1.id
        RETURN [n1.id]
      }
    ]
  }) AS f0,
  [
    COLLECT {
      MATCH (n2:Film)
      WHERE EXISTS {
        MATCH (n2)-[r3:INSPIRED]->{1,2}(n3)
        WHERE n3.title = $p1
      }
      WITH n2 ORDER BY n2.released, n2.title, n2.id LIMIT $p3
      RETURN [n2.id]
    },
    COLLECT {
      MATCH (n4:Film)
      WHERE EXISTS {
        MATCH (n4)-[r5:INSPIRED]->{1,2}(n5)
        WHERE n5.title = $p1
      }
      OPTIONAL CALL (n4) {
        MATCH (n4)-[r6:INSPIRED]->{1,2}(n6)
        RETURN DISTINCT n6
      }
      WITH n6 AS k7, count(*) AS count ORDER BY count DESC, k7.id LIMIT $p2
      RETURN [k7.id, count]
    }
  ] AS f1,
  [
    head(COLLECT {
      MATCH (n8:Film {id: $p5})
      RETURN [
        COLLECT {
          MATCH (n8)-[r9:INSPIRED]->{1,2}(n9)
          WHERE all(each IN r9 WHERE each.since < $p4)
          WITH r9, n9 ORDER BY n9.released, n9.title, n9.id
          RETURN [n9.id]
        }
      ]
    })
  ] AS f2
