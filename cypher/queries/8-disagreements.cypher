// Where sources disagree
// Statements that cannot both be right, what they are about, and the sources they cite; those accepted are drawn in the graph.
MATCH path = (:Entity)<-[:SUBJECT]-(:Statement)-[:CONTRADICTS]->(rival:Statement)
MATCH cited = (rival)-[:CITES]->(:Source)
RETURN path, cited;
