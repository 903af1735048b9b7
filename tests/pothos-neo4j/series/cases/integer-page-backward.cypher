RETURN
  [
    COLLECT {
      MATCH (n0:Season)
      WHERE n0.name <= $p0 AND (n0.name < $p0 OR n0.number < $p1)
      WITH n0 ORDER BY n0.name DESC, n0.number DESC LIMIT $p2
      RETURN [n0.number]
    },
    EXISTS {
      MATCH (n1:Season)
      WHERE n1.name >= $p0 AND (n1.name > $p0 OR n1.number >= $p1)
    }
  ] AS f0
