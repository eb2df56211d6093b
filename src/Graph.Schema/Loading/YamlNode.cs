namespace Graph.Schema.Loading;

internal enum YamlKind : byte
{
    Text,
    List,
    Mapping,
}

/// <summary>A node of a YAML file with the place of its first character.</summary>
internal sealed class YamlNode(YamlKind kind, int line, int column, int index)
{
    private static readonly List<YamlNode> None = [];
    private List<YamlNode>? _children;

    internal YamlKind Kind => kind;

    internal int Line => line;

    internal int Column => column;

    /// <summary>UTF-16 offset of its first character in the file.</summary>
    internal int Index => index;

    /// <summary>The value of a text; empty for others.</summary>
    internal string Text { get; init; } = "";

    /// <summary>True for text without quotation marks or block sign, where an empty value is a forgotten one.</summary>
    internal bool Plain { get; init; }

    /// <summary>False where a syntax error cut it off: what seems missing may have been there.</summary>
    internal bool Complete { get; set; } = true;

    /// <summary>The items of a list; the keys and values of a mapping in turns.</summary>
    internal List<YamlNode> Children => _children ?? None;

    /// <summary>Removes the last key of a mapping with its value.</summary>
    internal void RemoveLastEntry() => _children?.RemoveRange(_children.Count - 2, 2);

    internal bool IsMissing => kind == YamlKind.Text && Plain && Text.Length == 0;

    internal void Add(YamlNode child) => (_children ??= []).Add(child);

    internal string KindName => kind switch
    {
        YamlKind.List => "a list",
        YamlKind.Mapping => "a mapping",
        _ => IsMissing ? "nothing" : "text",
    };
}
