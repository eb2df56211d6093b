// Whose name is like these words, in either script, with or without the article and however hamza is written?
// $words = 'الامارات'
CALL db.index.fulltext.queryNodes('names', $words) YIELD node, score
RETURN node.name AS name, node.name_ar AS name_ar, labels(node) AS labels, score
ORDER BY score DESC, name
LIMIT 20
