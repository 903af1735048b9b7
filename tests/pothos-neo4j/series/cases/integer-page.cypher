RETURN
  [
    COLLECT {
      MATCH (n0:Season)
      WHERE n0.name >= $p0 AND (n0.name > $p0 OR n0.number > $p1)
      WITH n0 ORDER BY n0.name, n0.number LIMIT $p2
      RETURN [[n0.name, n0.number], n0.number]
    },
    COUNT {
      MATCH (n1:Season)
    },
    EXISTS {
      MATCH (n2:Season)
      WHERE n2.name <= $p0 AND (n2.name < $p0 OR n2.number <= $p1)
    }
  ] AS f0
