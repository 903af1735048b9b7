RETURN
  [
    head(COLLECT {
      MATCH (n0:Organization {id: $p1})
      RETURN [
        [
          COLLECT {
            MATCH (n0)<-[r1:MEMBER_OF]-(n1)
            WHERE r1.startEarliest <= date($p0) AND (r1.endBefore IS NULL OR date($p0) < r1.endBefore)
            WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p2
            RETURN [r1.status, r1.start, r1.end, n1.id, n1.name]
          },
          COUNT {
            MATCH (n0)<-[r2:MEMBER_OF]-(n2)
            WHERE r2.startEarliest <= date($p0) AND (r2.endBefore IS NULL OR date($p0) < r2.endBefore)
          }
        ],
        COLLECT {
          MATCH (n0)<-[r3:OFFICE_OF]-(n3)<-[r4:HOLDS]-(n4)
          WHERE r4.startEarliest <= date($p0) AND (r4.endBefore IS NULL OR date($p0) < r4.endBefore)
          WITH r3, n3, r4, n4 ORDER BY n4.nameCollation, n4.id, r3.statement, r4.statement LIMIT $p3
          RETURN [n3.name, n4.id, n4.name]
        }
      ]
    })
  ] AS f0
