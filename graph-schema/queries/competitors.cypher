// Who competes with whom?
MATCH (one:Entity)-[fact:COMPETES_WITH]-(other:Entity)
WHERE one.name < other.name AND fact.status = 'asserted'
RETURN one.name AS one, other.name AS other, fact.articles AS articles
ORDER BY one, other
