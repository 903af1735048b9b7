// One look-up index per kind of entity, so that (:Meeting {id: $id}) is a seek.
CREATE INDEX state_id IF NOT EXISTS FOR (n:State) ON (n.id);
CREATE INDEX leader_id IF NOT EXISTS FOR (n:Leader) ON (n.id);
CREATE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX office_id IF NOT EXISTS FOR (n:Office) ON (n.id);
CREATE INDEX meeting_id IF NOT EXISTS FOR (n:Meeting) ON (n.id);
CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX decision_id IF NOT EXISTS FOR (n:Decision) ON (n.id);
CREATE INDEX principle_id IF NOT EXISTS FOR (n:Principle) ON (n.id);
CREATE INDEX topic_id IF NOT EXISTS FOR (n:Topic) ON (n.id);

// The orders in which whole kinds are listed.
CREATE INDEX meeting_start IF NOT EXISTS FOR (n:Meeting) ON (n.start);
CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.date);
CREATE INDEX decision_date IF NOT EXISTS FOR (n:Decision) ON (n.date);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
