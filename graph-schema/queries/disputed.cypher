// Where do articles hold the same thing differently?
MATCH (from:Entity)-[one]->(to:Entity), (from)-[other]->(to)
WHERE type(one) = type(other) AND one.status < other.status
  AND coalesce(one.title, '') = coalesce(other.title, '')
RETURN from.name AS from, type(one) AS relation, to.name AS to, one.status AS status, one.articles AS articles,
       other.status AS other_status, other.articles AS other_articles
ORDER BY from, relation, to
