// The Astana meeting of 2024
// Who chaired it, who attended, where it was held, what it issued and approved.
MATCH path = (:Meeting {id: 'astana-2024'})-[:CHAIRED|ATTENDED|PARTICIPATED_IN|HELD_AT|MEETING_OF|ISSUED|APPROVED]-(:Entity)
RETURN path;
