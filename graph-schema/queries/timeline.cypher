// What happened to a company, in order of time?
// $company = 'Meta'
MATCH (company:Organization)-[fact]-(other:Entity)
WHERE $company IN [company.name, company.name_ar] + coalesce(company.aliases, [])
WITH company, fact, other, coalesce(fact.date, fact.since, fact.until) AS time
WHERE time IS NOT NULL
RETURN time, startNode(fact).name AS from, type(fact) AS relation, endNode(fact).name AS to, fact.status AS status
ORDER BY time, from, relation, to
