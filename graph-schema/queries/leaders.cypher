// Who leads a company, and in which post?
// $company = 'Meta'
MATCH (person:Person)-[post:LEADS {status: 'asserted'}]->(company:Organization)
WHERE $company IN [company.name, company.name_ar] + coalesce(company.aliases, [])
RETURN person.name AS person, post.title AS post, post.since AS since, post.until AS until
ORDER BY person, post
