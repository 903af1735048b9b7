RETURN
  COLLECT {
    MATCH (n0:Studio)
    WHERE n0.title IS NOT NULL
    WITH n0 ORDER BY n0.title LIMIT $p4
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:LENT]->(n1)
        WHERE EXISTS {
          WITH endNode(r1) AS e2
          MATCH (e2)<-[r2:ACTED_IN]-(n2)
          WHERE r2.key IN r1.parts AND n2.name STARTS WITH $p0
          RETURN n2
        }
        WITH r1, n1 ORDER BY n1.released, n1.title, n1.id, r1.key LIMIT $p3
        RETURN [
          [
            COLLECT {
              WITH endNode(r1) AS e3
              MATCH (e3)<-[r3:ACTED_IN]-(n3)
              WHERE r3.key IN r1.parts
              WITH r3, n3 ORDER BY size(coalesce(r3.role, '')), n3.born DESC, n3.name, n3.id, r3.key LIMIT $p1
              RETURN [r3.role, n3.name]
            },
            COUNT {
              WITH endNode(r1) AS e4
              MATCH (e4)<-[r4:ACTED_IN]-(n4)
              WHERE r4.key IN r1.parts
              RETURN n4
            }
          ],
          COLLECT {
            WITH endNode(r1) AS e5
            MATCH (e5)<-[r5:ACTED_IN]-(n5)
            WHERE r5.key IN r1.parts
            WITH r5, n5 ORDER BY r5.role DESC, n5.born DESC, n5.name, n5.id, r5.key LIMIT $p2
            RETURN [n5.name]
          }
        ]
      }
    ]
  } AS f0
