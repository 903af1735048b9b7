// What was affirmed, called for and opposed in Astana
// The principles and topics on which both the Chinese president and the leaders as a body took a position, and his alone.
MATCH path = (:Leader|Meeting)-[:AFFIRMED|CALLED_FOR|OPPOSED]->(:Principle|Topic)
RETURN path;
