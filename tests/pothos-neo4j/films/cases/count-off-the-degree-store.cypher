RETURN
  head(COLLECT {
    MATCH (n0:Film {id: $p0})
    RETURN [COUNT { (n0)<-[:ACTED_IN]-() }]
  }) AS f0,
  head(COLLECT {
    MATCH (n1:Person {id: $p1})
    RETURN [COUNT { (n1)-[:ACTED_IN|DIRECTED]->() }]
  }) AS f1
