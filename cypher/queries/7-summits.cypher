// Every summit, where and under whom
// The meetings of the Council of Heads of State that were held, their chairs, and the cities they met in.
MATCH (summit:Meeting {kind: 'CHS', status: 'HELD'})
MATCH path = (summit)-[:CHAIRED|HELD_AT]-(:Entity)
RETURN path;
