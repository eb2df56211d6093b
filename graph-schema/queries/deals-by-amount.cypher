// Which deals were the largest in a currency?
// $currency = 'USD'
// $limit = 20
MATCH (from:Entity)-[deal:ACQUIRED|ACQUIRED_STAKE_IN|INVESTED_IN|MERGED_WITH {currency: $currency}]->(to:Entity)
RETURN from.name AS from, type(deal) AS relation, to.name AS to, deal.amount / 1000000 AS millions, deal.share AS share, deal.date AS date, deal.status AS status
ORDER BY coalesce(deal.amount, deal.amount_high) DESC, from, to
LIMIT $limit
