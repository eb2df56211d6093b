using System.Collections.Immutable;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Makes the functions of one category of SHOW FUNCTIONS.</summary>
internal sealed class FunctionGroup(string category)
{
    /// <summary>A function that gives null where an argument is null, and whose body meets only the types declared.</summary>
    public ScalarFunction Strict(
        string name, ImmutableArray<FunctionParameter> parameters, CypherType result, string description, ScalarFunctionBody body)
    {
        var types = parameters.Select(parameter => parameter.Type).ToArray();
        return new ScalarFunction(name, parameters, result, description, Checked) { Category = category };

        Value Checked(ReadOnlySpan<Value> arguments, EvaluationContext context)
        {
            foreach (ref readonly var argument in arguments)
                if (argument.IsNull) return default;
            for (var i = 0; i < arguments.Length; i++)
                if ((TypeNames.TypeOf(arguments[i]) & types[i]) == 0) throw WrongType(name, parameters[i], arguments[i]);
            return body(arguments, context);
        }
    }

    /// <summary>A function whose body sees its arguments as they are.</summary>
    public ScalarFunction Open(
        string name, ImmutableArray<FunctionParameter> parameters, CypherType result, string description, ScalarFunctionBody body) =>
        new(name, parameters, result, description, body) { Category = category };

    public static CypherException WrongType(string function, FunctionParameter parameter, Value argument) =>
        CypherException.Type(
            "InvalidArgumentValue", $"{function}() takes {TypeNames.Of(parameter.Type)} as `{parameter.Name}`, not {TypeNames.Of(argument)}.");

    public static CypherException OutOfRange(string message) => CypherException.Argument("NumberOutOfRange", message);
}
