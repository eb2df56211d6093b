// To which larger organisations does a unit belong, directly or not?
// $unit = 'TBD Lab'
MATCH chain = (unit:Organization)-[steps:PART_OF*1..5]->(larger:Organization)
WHERE $unit IN [unit.name, unit.name_ar] + coalesce(unit.aliases, [])
  AND all(step IN steps WHERE step.status = 'asserted')
RETURN larger.name AS larger, min(length(chain)) AS steps
ORDER BY steps, larger
