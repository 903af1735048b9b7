// Leaders, offices and states
// Who holds which office of which state; Iran's is held by an acting president.
MATCH path = (:Leader)-[:HOLDS]->(:Office)-[:OFFICE_OF]->(:State)
RETURN path;
