// Which sources are named, and what does each say?
MATCH (from:Entity)-[fact]->(to)
WHERE fact.by IS NOT NULL
RETURN fact.by AS source, count(*) AS facts,
       collect(from.name + ' ' + type(fact) + ' ' + to.name + ' (' + fact.status + ')') AS says
ORDER BY facts DESC, source
