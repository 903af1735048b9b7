RETURN
  [
    COLLECT {
      MATCH (n0:State)
      WHERE EXISTS {
        MATCH (n0)<-[r1:OFFICE_OF]-(n1)<-[r2:HOLDS]-(n2)
        WHERE r2.startEarliest <= date($p0) AND (r2.endBefore IS NULL OR date($p0) < r2.endBefore)
      } AND n0.nameCollation IS NOT NULL
      WITH n0 ORDER BY n0.nameCollation, n0.id LIMIT $p2
      RETURN [
        n0.id,
        n0.name,
        COLLECT {
          MATCH (n0)<-[r3:OFFICE_OF]-(n3)<-[r4:HOLDS]-(n4)
          WHERE r4.startEarliest <= date($p0) AND (r4.endBefore IS NULL OR date($p0) < r4.endBefore)
          WITH r3, n3, r4, n4 ORDER BY n4.nameCollation, n4.id, r3.statement, r4.statement LIMIT $p1
          RETURN [r4.acting, n3.id, n3.name, n4.id, n4.name]
        }
      ]
    }
  ] AS f0
