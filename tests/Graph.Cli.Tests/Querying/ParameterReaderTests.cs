using Graph.Cli.Querying;
using Graph.Model;

namespace Graph.Cli.Tests.Querying;

public sealed class ParameterReaderTests
{
    [Theory]
    [InlineData("a=5", ValueKind.Integer, "5")]
    [InlineData("a=-1.5", ValueKind.Float, "-1.5")]
    [InlineData("a=true", ValueKind.Boolean, "true")]
    [InlineData("a=null", ValueKind.Null, "null")]
    [InlineData("a=Scale AI", ValueKind.Text, "Scale AI")]
    [InlineData("a=ميتا", ValueKind.Text, "ميتا")]
    [InlineData("a=2025-06", ValueKind.Text, "2025-06")]
    [InlineData("a=1 + 1", ValueKind.Text, "1 + 1")]
    [InlineData("a=GPT-4", ValueKind.Text, "GPT-4")]
    [InlineData("a=x=y", ValueKind.Text, "x=y")]
    [InlineData("a=", ValueKind.Text, "")]
    [InlineData("$a='5'", ValueKind.Text, "5")]
    [InlineData("a=\"5\"", ValueKind.Text, "5")]
    [InlineData("a=[1, \"b\"]", ValueKind.List, "[1, b]")]
    [InlineData("a=['b', null]", ValueKind.List, "[b, null]")]
    [InlineData("a={\"k\": 1}", ValueKind.Map, "{k: 1}")]
    [InlineData("a={k: 1}", ValueKind.Map, "{k: 1}")]
    [InlineData("a=date('2025-06-01')", ValueKind.Date, "2025-06-01")]
    [InlineData("a=date()", ValueKind.Text, "date()")]
    [InlineData("a=n.name", ValueKind.Text, "n.name")]
    public void AValueIsJsonOrALiteralOrPlainText(string assignment, ValueKind kind, string expected)
    {
        var (name, value) = ParameterReader.OfAssignment(assignment);
        Assert.Equal(("a", kind, expected), (name, value.Kind, value.ToString()));
    }

    [Theory]
    [InlineData("company")]
    [InlineData("=Meta")]
    public void AnAssignmentNeedsANameAndAnEqualsSign(string assignment) =>
        Assert.Contains("name=value", Assert.Throws<InputException>(() => ParameterReader.OfAssignment(assignment)).Message, StringComparison.Ordinal);

    [Fact]
    public void AFileIsAJsonObject()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """{ "a": [1, 2.5], "b": { "c": null } }""");
            Assert.Equal(["a [1, 2.5]", "b {c: null}"], ParameterReader.OfFile(path).Select(each => $"{each.Name} {each.Value}"));
            File.WriteAllText(path, "{ \"a\": 1,\n \"b\" }");
            Assert.Contains($"{path}:2:", Assert.Throws<InputException>(() => ParameterReader.OfFile(path)).Message, StringComparison.Ordinal);
            File.WriteAllText(path, "[1]");
            Assert.Contains("JSON object", Assert.Throws<InputException>(() => ParameterReader.OfFile(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
