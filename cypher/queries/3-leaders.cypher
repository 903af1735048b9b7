// Leaders, offices and states on a day
// Who held which office of which state or organisation when the leaders met in Astana; change the day to go through time.
WITH date('2024-07-04') AS day
MATCH path = (:Leader)-[held:HOLDS]->(:Office)-[:OFFICE_OF]->(:State|Organization)
WHERE held.startEarliest <= day AND (held.endBefore IS NULL OR day < held.endBefore)
RETURN path;
