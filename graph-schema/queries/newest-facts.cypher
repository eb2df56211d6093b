// What do the newest articles say?
// $limit = 20
MATCH (article:Article)
WHERE article.date IS NOT NULL
MATCH (from:Entity)-[fact]->(to)
WHERE article.path IN fact.articles
RETURN article.date AS date, article.path AS article, from.name AS from, type(fact) AS relation, to.name AS to, fact.status AS status
ORDER BY date DESC, article, from, relation, to
LIMIT $limit
