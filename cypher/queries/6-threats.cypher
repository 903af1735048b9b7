// Threats and the three forces
// Which threats the leaders as a body opposed, and which of them are counted as the three forces.
MATCH path = (:Meeting {id: 'astana-2024'})-[:OPPOSED]->(:Topic)
OPTIONAL MATCH wider = (:Topic)-[:PART_OF]->(:Topic {id: 'three-forces'})
RETURN path, wider;
