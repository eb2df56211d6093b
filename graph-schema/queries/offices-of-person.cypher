// Which offices does a person hold, and which were held before?
// $person = 'Alexandr Wang'
MATCH (person:Person)-[post:LEADS|WORKS_FOR]->(company:Organization)
WHERE $person IN [person.name, person.name_ar] + coalesce(person.aliases, [])
RETURN company.name AS organization, post.title AS post, post.status AS status, post.since AS since, post.until AS until
ORDER BY status, organization, post
