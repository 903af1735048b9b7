RETURN
  head(COLLECT {
    MATCH (n0:Episode {title: $p0, year: $p1})
    RETURN [
      n0.title,
      n0.year,
      head(COLLECT {
        MATCH (n0)-[r1:PART_OF]->(n1)
        RETURN [n1.number]
      }),
      [
        COLLECT {
          MATCH (n0)<-[r2:REMAKES]-(n2)
          WITH r2, n2 ORDER BY n2.title, n2.year LIMIT $p2
          RETURN [n2.year]
        },
        COUNT { (n0)<-[:REMAKES]-() }
      ]
    ]
  }) AS f0,
  head(COLLECT {
    MATCH (n3:Episode {title: $p3, year: $p4})
    RETURN [n3.title]
  }) AS f1
