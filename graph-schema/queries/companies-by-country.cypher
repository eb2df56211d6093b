// Which companies are based where?
MATCH (company:Company)-[fact:LOCATED_IN {status: 'asserted'}]->(place:Place)
WITH place, company ORDER BY company.name
RETURN place.name AS place, count(DISTINCT company) AS companies, collect(DISTINCT company.name) AS names
ORDER BY companies DESC, place
