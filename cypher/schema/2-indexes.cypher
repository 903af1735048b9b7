// The orders in which whole kinds are listed.
CREATE INDEX meeting_start IF NOT EXISTS FOR (n:Meeting) ON (n.start);
CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.date);
CREATE INDEX decision_date IF NOT EXISTS FOR (n:Decision) ON (n.date);
CREATE INDEX entity_name_collation IF NOT EXISTS FOR (n:Entity) ON (n.nameCollation);

// The sources of a kind.
CREATE INDEX source_kind IF NOT EXISTS FOR (n:Source) ON (n.kind);

// Names and values that are looked up as they are, folded.
CREATE INDEX entity_name_folded IF NOT EXISTS FOR (n:Entity) ON (n.nameFolded);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.nameFolded);

// What a search looks into: names in every script; what entities are, and their codes. The load has folded these texts and parted
// their words by blanks, so the analyzer only splits at blanks.
CREATE FULLTEXT INDEX folded_names IF NOT EXISTS FOR (n:Name|Entity) ON EACH [n.nameFolded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX search_texts IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
