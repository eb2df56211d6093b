// Which models and products stand against a model: rivals by name, or made by rivals of its maker?
// $model = 'Avocado'
MATCH (model:Model|Product)-[:COMPETES_WITH]-(rival:Model|Product)
WHERE $model IN [model.name, model.name_ar] + coalesce(model.aliases, [])
RETURN rival.name AS rival, 'named as a rival' AS why
UNION
MATCH (model:Model|Product)<-[:DEVELOPS|RELEASED]-(maker:Organization)-[:PART_OF*0..3]->(parent:Organization)
      -[:COMPETES_WITH]-(competitor:Organization)<-[:PART_OF*0..3]-(unit:Organization)-[:DEVELOPS|RELEASED]->(rival:Model)
WHERE $model IN [model.name, model.name_ar] + coalesce(model.aliases, []) AND rival <> model
RETURN rival.name AS rival, parent.name + ' competes with ' + competitor.name AS why
