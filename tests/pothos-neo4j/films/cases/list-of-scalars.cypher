RETURN
  head(COLLECT {
    MATCH (n0:Film {id: $p0})
    RETURN [n0.languages, toString(n0.released), n0.rating, n0.colour]
  }) AS f0
