// What does an owner hold, also through others, and by which chain?
// $owner = 'Public Investment Fund'
MATCH chain = (owner:Entity)-[steps:OWNS|ACQUIRED|ACQUIRED_STAKE_IN*1..5]->(owned:Entity)
WHERE $owner IN [owner.name, owner.name_ar] + coalesce(owner.aliases, [])
  AND all(step IN steps WHERE step.status = 'asserted')
RETURN owned.name AS owned, length(chain) AS steps,
       [node IN nodes(chain) | node.name] AS chain, [step IN steps | step.share] AS shares
ORDER BY steps, owned
