// Which sources are named, and what does each say?
MATCH (from:Entity)-[fact]->(to)
WHERE fact.by IS NOT NULL
UNWIND split(fact.by, '; ') AS source
WITH source, from.name + ' ' + type(fact) + ' ' + to.name + ' (' + fact.status + ')' AS said
ORDER BY source, said
RETURN source, count(*) AS facts, collect(said) AS says
ORDER BY facts DESC, source
