// What does one article say?
// $article = 'meta-avocado.txt'
MATCH (from:Entity)-[fact]->(to)
WHERE $article IN fact.articles
RETURN from.name AS from, type(fact) AS relation, to.name AS to, fact.status AS status, fact.by AS said_by,
       [place IN fact.places WHERE place STARTS WITH $article] AS places
ORDER BY from, relation, to
