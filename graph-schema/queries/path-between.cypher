// How are two names connected?
// $from = 'Alexandr Wang'
// $to = 'Sam Altman'
MATCH (from:Entity), (to:Entity)
WHERE $from IN [from.name, from.name_ar] + coalesce(from.aliases, [])
  AND $to IN [to.name, to.name_ar] + coalesce(to.aliases, [])
  AND from <> to
MATCH path = shortestPath((from)-[*..8]-(to))
WHERE none(fact IN relationships(path) WHERE type(fact) = 'MENTIONS')
RETURN [node IN nodes(path) | node.name] AS names, [fact IN relationships(path) | type(fact)] AS relations, path
