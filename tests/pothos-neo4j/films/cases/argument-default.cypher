RETURN
  COUNT {
    MATCH (n0:Film)
    WHERE EXISTS {
      MATCH (n0)<-[r1:ACTED_IN]-(n1)
      WHERE r1.role = $p1 AND n1.name STARTS WITH $p0
    }
  } AS f0,
  COUNT {
    MATCH (n2:Film)
    WHERE EXISTS {
      MATCH (n2)<-[r3:ACTED_IN]-(n3)
      WHERE NOT coalesce(r3.role = $p2, false)
    }
  } AS f1,
  COLLECT {
    MATCH (n4:Film)
    WHERE NOT EXISTS {
      MATCH (n4)<-[r5:ACTED_IN]-(n5)
      WHERE r5.role = $p3
    }
    OPTIONAL CALL (n4) {
      MATCH (n4)<-[r6:ACTED_IN]-(n6)
      WHERE r6.role = $p4
      RETURN DISTINCT n6
    }
    OPTIONAL CALL (n4) {
      MATCH (n4)<-[r8:ACTED_IN]-(n8)
      MATCH (n9:Person {id: r8.dubber})
      WHERE r8.role = $p5
      RETURN DISTINCT n9
    }
    WITH n6 AS k7, n9 AS k10, count(*) AS count ORDER BY count DESC, k7.id, k10.id LIMIT $p6
    RETURN [count, [[k7.id], [k10.id]]]
  } AS f2,
  head(COLLECT {
    MATCH (n11:Film {id: $p7})
    RETURN [
      COUNT {
        MATCH (n11)<-[r12:ACTED_IN]-(n12)
        WHERE r12.role = $p8
      },
      COUNT {
        MATCH (n11)<-[r13:ACTED_IN]-(n13)
        WHERE r13.role = $p9 AND r13.role = $p10
      },
      COUNT {
        MATCH (n11)<-[r14:ACTED_IN]-(n14)
        WHERE r14.role = $p11
      },
      COUNT { (n11)<-[:ACTED_IN]-() },
      COLLECT {
        MATCH (n11)<-[r15:ACTED_IN]-(n15)
        WHERE r15.role = $p12
        WITH r15, n15 ORDER BY n15.born DESC, n15.name, n15.id, r15.key LIMIT $p13
        RETURN [n15.id]
      },
      COLLECT {
        MATCH (n11)<-[r16:ACTED_IN]-(n16)
        WHERE r16.role = $p14
        WITH r16, n16 ORDER BY n16.born DESC, n16.name, n16.id, r16.key LIMIT $p15
        RETURN [n16.id]
      }
    ]
  }) AS f3
