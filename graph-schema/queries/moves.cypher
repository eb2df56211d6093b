// Who left one organisation and is now at another?
MATCH (person:Person)-[before:LEADS|WORKS_FOR {status: 'former'}]->(past:Organization)
MATCH (person)-[present:LEADS|WORKS_FOR {status: 'asserted'}]->(current:Organization)
WHERE past <> current
RETURN DISTINCT person.name AS person, past.name AS previously, before.title AS old_post, current.name AS now_at, present.title AS new_post
ORDER BY person, previously, now_at
