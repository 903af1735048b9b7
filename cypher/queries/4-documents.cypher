// Documents and decisions, and what they are about
// What the meetings issued, approved and adopted, and the states, topics and principles concerned.
MATCH path = (:Meeting)-[:ISSUED|APPROVED|ADOPTED]->(:Document|Decision)-[:CONCERNS]->(:Entity)
RETURN path;
