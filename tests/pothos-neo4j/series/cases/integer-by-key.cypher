RETURN
  head(COLLECT {
    MATCH (n0:Season {number: $p0})
    RETURN [
      n0.number,
      n0.name,
      COLLECT {
        MATCH (n0)<-[r1:PART_OF]-(n1)
        WITH r1, n1 ORDER BY n1.title, n1.year LIMIT $p1
        RETURN [
          n1.title,
          n1.year,
          head(COLLECT {
            MATCH (n1)-[r2:PART_OF]->(n2)
            RETURN [n2.number]
          })
        ]
      }
    ]
  }) AS f0,
  head(COLLECT {
    MATCH (n3:Season {number: $p2})
    RETURN [n3.number]
  }) AS f1
