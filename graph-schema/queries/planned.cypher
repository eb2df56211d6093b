// What is planned, expected or only possible?
MATCH (from:Entity)-[fact]->(to)
WHERE fact.status IN ['planned', 'possible']
RETURN fact.status AS status, from.name AS from, type(fact) AS relation, to.name AS to, fact.date AS date, fact.by AS said_by
ORDER BY status, date, from, relation, to
