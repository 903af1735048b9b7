RETURN
  COLLECT {
    MATCH (n0:Film)
    WHERE EXISTS {
      MATCH (n0)<-[r1:ACTED_IN]-(n1)
      WHERE n1.born < $p0 AND r1.role STARTS WITH $p1
    }
    WITH n0 ORDER BY n0.released, n0.title, n0.id LIMIT $p2
    RETURN [n0.title]
  } AS f0,
  COLLECT {
    MATCH (n2:Film)
    WHERE NOT EXISTS {
      MATCH (n2)<-[r3:ACTED_IN]-(n3)
      WHERE n3.gender = $p3
    }
    WITH n2 ORDER BY n2.released, n2.title, n2.id LIMIT $p4
    RETURN [n2.id]
  } AS f1,
  COLLECT {
    MATCH (n4:Film)
    WHERE NOT EXISTS {
      MATCH (n4)<-[r5:ACTED_IN]-(n5)
      WHERE NOT coalesce(r5.since = $p5, false)
    }
    WITH n4 ORDER BY n4.released, n4.title, n4.id LIMIT $p6
    RETURN [n4.id]
  } AS f2,
  COUNT {
    MATCH (n6:Film)
    WHERE EXISTS {
      MATCH (n6)-[r7:MADE_BY]->(n7)
      WHERE n7.title = $p7
    }
  } AS f3,
  COLLECT {
    MATCH (n8:Film)
    WHERE EXISTS {
      MATCH (n8)<-[r9:ACTED_IN]-(n9)
      WHERE EXISTS {
        MATCH (n10:Person {id: r9.dubber})
        WHERE n10.id = $p8
      }
    }
    WITH n8 ORDER BY n8.released, n8.title, n8.id LIMIT $p9
    RETURN [n8.title]
  } AS f4
