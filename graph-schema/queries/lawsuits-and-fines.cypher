// Who sued or fined whom?
MATCH (from:Entity)-[fact:SUED|FINED]->(to:Entity)
RETURN from.name AS from, type(fact) AS relation, to.name AS to, fact.date AS date, fact.amount AS amount, fact.currency AS currency, fact.status AS status
ORDER BY date IS NULL, date DESC, from, to
