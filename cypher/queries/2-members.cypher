// Members, observers and partners on a day
// The states that belonged to the organisation and in which status; try 2001-06-15, 2017-06-09, 2023-07-04 and 2025-09-01.
WITH date('2024-07-04') AS day
MATCH path = (:State)-[belonged:MEMBER_OF]->(:Organization {id: 'sco'})
WHERE belonged.startEarliest <= day AND (belonged.endBefore IS NULL OR day < belonged.endBefore)
RETURN path;
