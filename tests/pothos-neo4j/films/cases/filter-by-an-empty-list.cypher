RETURN
  COUNT {
    MATCH (n0:Film)
    WHERE n0.title IN $p0
  } AS f0,
  COUNT {
    MATCH (n1:Film)
    WHERE false
  } AS f1,
  COUNT {
    MATCH (n2:Film)
  } AS f2,
  COUNT {
    MATCH (n3:Film)
  } AS f3
