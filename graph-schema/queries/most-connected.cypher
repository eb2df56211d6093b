// Who and what has the most facts?
// $limit = 20
MATCH (entity:Entity)
WITH entity, COUNT { (entity)-[fact]-() WHERE type(fact) <> 'MENTIONS' } AS facts
RETURN entity.name AS name, labels(entity) AS labels, facts
ORDER BY facts DESC, name
LIMIT $limit
