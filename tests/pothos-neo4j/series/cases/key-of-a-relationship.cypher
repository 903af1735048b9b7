RETURN
  head(COLLECT {
    MATCH (n0:Viewer {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:SAW]->(n1)
        WITH r1, n1 ORDER BY n1.title, n1.year, r1.day, r1.hour LIMIT $p1
        RETURN [
          r1.hour,
          n1.title,
          n1.year,
          head(COLLECT {
            MATCH (n2:Episode {title: r1.afterTitle, year: r1.afterYear})
            RETURN [n2.title, n2.year]
          }),
          head(COLLECT {
            MATCH (n3:Season {number: r1.begunWith})
            RETURN [n3.number]
          }),
          COLLECT {
            MATCH (n4:Season)
            WHERE n4.number IN r1.seasons
            WITH n4 ORDER BY n4.name, n4.number
            RETURN [n4.number]
          }
        ]
      }
    ]
  }) AS f0
