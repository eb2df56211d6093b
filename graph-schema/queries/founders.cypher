// Who founded what, when, and does the founder lead it?
MATCH (founder:Entity)-[fact:FOUNDED {status: 'asserted'}]->(company:Organization)
RETURN company.name AS company, founder.name AS founder, fact.date AS founded,
       EXISTS { (founder)-[:LEADS {status: 'asserted'}]->(company) } AS leads_it
ORDER BY company, founder
