// Indexes of older versions, whose place others have taken.
DROP INDEX names IF EXISTS;
DROP INDEX descriptions IF EXISTS;
DROP INDEX entity_name IF EXISTS;
