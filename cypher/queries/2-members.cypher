// Members and presidencies
// The states that belong to the organisation, and those that held its rotating presidency.
MATCH path = (:State)-[:MEMBER_OF|PRESIDED_OVER]->(:Organization {id: 'sco'})
RETURN path;
