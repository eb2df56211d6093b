// Which figures are reported about a company?
// $company = 'Meta'
MATCH (company:Entity)-[fact:REPORTED]->(figure:Metric)
WHERE $company IN [company.name, company.name_ar] + coalesce(company.aliases, [])
RETURN figure.name AS figure, figure.value AS value, figure.low AS low, figure.high AS high,
       coalesce(figure.currency, figure.unit) AS unit, figure.period AS period, fact.status AS status
ORDER BY figure, period, status
