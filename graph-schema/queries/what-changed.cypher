// What was so and is over?
MATCH (from:Entity)-[fact {status: 'former'}]->(to)
RETURN from.name AS from, type(fact) AS relation, to.name AS to, fact.title AS post, fact.until AS until, fact.places AS places
ORDER BY until IS NULL, until DESC, from, relation, to
