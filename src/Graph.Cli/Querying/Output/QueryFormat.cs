namespace Graph.Cli.Querying.Output;

/// <summary>How results are printed.</summary>
internal enum QueryFormat
{
    Table,
    Json,
    JsonL,
    Csv,
}
