// Who or what came after whom: in office, or as the next model?
MATCH (next)-[change:SUCCEEDS]->(previous)
RETURN next.name AS next, previous.name AS previous, change.title AS office, change.status AS status
ORDER BY next, previous
