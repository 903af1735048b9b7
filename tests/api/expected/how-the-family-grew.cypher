RETURN
  [
    head(COLLECT {
      MATCH (n0:Organization {id: $p1})
      WITH *, COLLECT {
        MATCH (n0)<-[r2:MEMBER_OF]-(n2)
        WHERE r2.startEarliest <= date($p0) AND (r2.endBefore IS NULL OR date($p0) < r2.endBefore)
        WITH toString(r2.status) AS k3, count(*) AS count ORDER BY count DESC, k3 LIMIT $p2
        RETURN [k3, count]
      } AS c4
      RETURN [
        [
          COUNT {
            MATCH (n0)<-[r1:MEMBER_OF]-(n1)
            WHERE r1.startEarliest <= date($p0) AND (r1.endBefore IS NULL OR date($p0) < r1.endBefore)
          },
          c4
        ]
      ]
    })
  ] AS f0,
  [
    head(COLLECT {
      MATCH (n5:Organization {id: $p4})
      WITH *, COLLECT {
        MATCH (n5)<-[r7:MEMBER_OF]-(n7)
        WHERE r7.startEarliest <= date($p3) AND (r7.endBefore IS NULL OR date($p3) < r7.endBefore)
        WITH toString(r7.status) AS k8, count(*) AS count ORDER BY count DESC, k8 LIMIT $p5
        RETURN [k8, count]
      } AS c9
      RETURN [
        [
          COUNT {
            MATCH (n5)<-[r6:MEMBER_OF]-(n6)
            WHERE r6.startEarliest <= date($p3) AND (r6.endBefore IS NULL OR date($p3) < r6.endBefore)
          },
          c9
        ]
      ]
    })
  ] AS f1,
  [
    head(COLLECT {
      MATCH (n10:Organization {id: $p7})
      WITH *, COLLECT {
        MATCH (n10)<-[r12:MEMBER_OF]-(n12)
        WHERE r12.startEarliest <= date($p6) AND (r12.endBefore IS NULL OR date($p6) < r12.endBefore)
        WITH toString(r12.status) AS k13, count(*) AS count ORDER BY count DESC, k13 LIMIT $p8
        RETURN [k13, count]
      } AS c14
      RETURN [
        [
          COUNT {
            MATCH (n10)<-[r11:MEMBER_OF]-(n11)
            WHERE r11.startEarliest <= date($p6) AND (r11.endBefore IS NULL OR date($p6) < r11.endBefore)
          },
          c14
        ]
      ]
    })
  ] AS f2,
  [
    head(COLLECT {
      MATCH (n15:Organization {id: $p10})
      WITH *, COLLECT {
        MATCH (n15)<-[r17:MEMBER_OF]-(n17)
        WHERE r17.startEarliest <= date($p9) AND (r17.endBefore IS NULL OR date($p9) < r17.endBefore)
        WITH toString(r17.status) AS k18, count(*) AS count ORDER BY count DESC, k18 LIMIT $p11
        RETURN [k18, count]
      } AS c19
      RETURN [
        [
          COUNT {
            MATCH (n15)<-[r16:MEMBER_OF]-(n16)
            WHERE r16.startEarliest <= date($p9) AND (r16.endBefore IS NULL OR date($p9) < r16.endBefore)
          },
          c19
        ]
      ]
    })
  ] AS f3,
  [
    head(COLLECT {
      MATCH (n20:Organization {id: $p13})
      WITH *, COLLECT {
        MATCH (n20)<-[r22:MEMBER_OF]-(n22)
        WHERE r22.startEarliest <= date($p12) AND (r22.endBefore IS NULL OR date($p12) < r22.endBefore)
        WITH toString(r22.status) AS k23, count(*) AS count ORDER BY count DESC, k23 LIMIT $p14
        RETURN [k23, count]
      } AS c24
      RETURN [
        [
          COUNT {
            MATCH (n20)<-[r21:MEMBER_OF]-(n21)
            WHERE r21.startEarliest <= date($p12) AND (r21.endBefore IS NULL OR date($p12) < r21.endBefore)
          },
          c24
        ]
      ]
    })
  ] AS f4
