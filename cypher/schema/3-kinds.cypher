// One look-up index per kind of entity, so that (:Meeting {id: $id}) is a seek. Generated from the model.
CREATE INDEX state_id IF NOT EXISTS FOR (n:State) ON (n.id);
CREATE INDEX leader_id IF NOT EXISTS FOR (n:Leader) ON (n.id);
CREATE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX office_id IF NOT EXISTS FOR (n:Office) ON (n.id);
CREATE INDEX meeting_id IF NOT EXISTS FOR (n:Meeting) ON (n.id);
CREATE INDEX exercise_id IF NOT EXISTS FOR (n:Exercise) ON (n.id);
CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX decision_id IF NOT EXISTS FOR (n:Decision) ON (n.id);
CREATE INDEX principle_id IF NOT EXISTS FOR (n:Principle) ON (n.id);
CREATE INDEX topic_id IF NOT EXISTS FOR (n:Topic) ON (n.id);
