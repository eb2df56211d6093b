// Which sentences say that two names are related, and where do they stand?
// $from = 'Meta'
// $to = 'Scale AI'
MATCH (from:Entity)-[fact]-(to:Entity)
WHERE $from IN [from.name, from.name_ar] + coalesce(from.aliases, [])
  AND $to IN [to.name, to.name_ar] + coalesce(to.aliases, [])
UNWIND range(0, size(fact.evidence) - 1) AS i
RETURN type(fact) AS relation, fact.status AS status, fact.places[i] AS place, fact.evidence[i] AS sentence, fact.confidence AS confidence
ORDER BY relation, status, place
