using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>What a title says about whoever bears it.</summary>
public enum TitleKind : byte
{
    /// <summary>Runs the organisation, or holds a chief or head post in it.</summary>
    Leads,

    /// <summary>Holds any other post in it.</summary>
    Works,

    /// <summary>Founded it, alone or with others.</summary>
    Founder,

    /// <summary>A form of address (Dr, Mr); no post.</summary>
    Honorific,
}

/// <summary>A title of a person.</summary>
/// <param name="Name">Its canonical English name.</param>
/// <param name="Kind">What it says about its bearer.</param>
/// <param name="Arabic">Arabic forms.</param>
/// <param name="English">English forms besides the name.</param>
/// <param name="Position">Where it was written.</param>
public sealed record Title(
    string Name, TitleKind Kind, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);

/// <summary>A noun that begins a title and is completed by the text: "head of …", «رئيس قسم …».</summary>
/// <param name="Name">Its canonical English name.</param>
/// <param name="Kind">What titles made with it say about their bearer.</param>
/// <param name="Arabic">Arabic forms.</param>
/// <param name="English">English forms besides the name.</param>
/// <param name="Position">Where it was written.</param>
public sealed record TitleHead(
    string Name, TitleKind Kind, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);
