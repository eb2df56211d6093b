// Which articles name someone or something, most often first?
// $name = 'Meta'
MATCH (article:Article)-[mention:MENTIONS]->(entity:Entity)
WHERE $name IN [entity.name, entity.name_ar] + coalesce(entity.aliases, [])
RETURN article.path AS article, article.title AS title, article.date AS date, mention.count AS mentions
ORDER BY mentions DESC, article
