// What is said not to be so, and by whom?
MATCH (from:Entity)-[fact {status: 'denied'}]->(to)
RETURN from.name AS from, type(fact) AS relation, to.name AS to, fact.by AS said_by, fact.date AS date, fact.evidence[0] AS evidence
ORDER BY from, relation, to
