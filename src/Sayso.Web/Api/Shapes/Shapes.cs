#pragma warning disable CS1591 // names and words are those of docs/reading.md and of the command line; these types say to readers of the description what comes back, and are never made
namespace Sayso.Web.Api.Shapes;

internal sealed record Page<T>(int Total, int Skip, int Take, IReadOnlyList<T> Items);

internal sealed record StoryLineAnswer(string Story, string? Title, int Reports, string? First, string? Last, bool MaybeDisputed, IReadOnlyList<string> Outlets);

internal sealed record StoryAnswer(
    string Story, string? Title, CountAnswer Parties, int ReportCount, int OriginCount, IReadOnlyList<StoryReportAnswer> Reports, IReadOnlyList<OriginAnswer> Origins, IReadOnlyList<ClaimAnswer> Claims,
    IReadOnlyList<FigureAnswer> Figures, IReadOnlyList<DisputeAnswer> Disputes);

internal sealed record CountAnswer(int Low, int High);

internal sealed record StoryReportAnswer(string Report, string? Title, string? Outlet, string? Published, string? Status);

internal sealed record OriginAnswer(string? Party, string First, IReadOnlyList<OriginReportAnswer> Reports);

internal sealed record OriginReportAnswer(string Report, IReadOnlyList<EvidenceAnswer> Evidence);

internal sealed record EvidenceAnswer(string Kind, string? Words, double Sureness);

internal sealed record ClaimAnswer(
    string Claim, string Text, string? Since, int Origins, CountAnswer Parties, CountAnswer Denying, IReadOnlyList<VoiceAnswer> AssertedBy, IReadOnlyList<VoiceAnswer> DeniedBy, IReadOnlyList<WordingAnswer> Wordings);

internal sealed record StoryClaimAnswer(
    string Story, string Claim, string Text, string? Since, int Origins, CountAnswer Parties, CountAnswer Denying, IReadOnlyList<VoiceAnswer> AssertedBy, IReadOnlyList<VoiceAnswer> DeniedBy, IReadOnlyList<WordingAnswer> Wordings);

internal sealed record VoiceAnswer(string Name, string? Party);

internal sealed record WordingAnswer(
    string Side, string Who, string? Party, string Terms, string Act, string Report, string? Outlet, string? Published, string? Statement, int? Start, int? End, string? Words);

internal sealed record FigureAnswer(
    string Story, string Series, string Quantity, string? Unit, string? Who, string? Party, decimal? Low, decimal? High, string Qualifier, string? State, string? Told, bool Disputed, string Report, string? Outlet,
    string? Published, string? Statement, int? Start, int? End, string? Words);

internal sealed record DisputeAnswer(
    string Story, string Dispute, string Kind, string About, string Side, string? Who, string? Party, string Report, string? Outlet, string? Published, string? Statement, int? Start, int? End, string? Words);

internal sealed record ReportLineAnswer(string Report, string Story, string? Title, string? Outlet, string? Published, string? Status, int Statements);

internal sealed record PartyLineAnswer(string Name, string? Description, int Statements);

internal sealed record PartyAnswer(
    string Party, string Name, string Kind, IReadOnlyList<string> Aliases, IReadOnlyList<DescriptionAnswer> Descriptions, int Reports, bool IsCut, IReadOnlyList<PositionAnswer> Positions,
    IReadOnlyList<PartyWordsAnswer> Accuses, IReadOnlyList<PartyWordsAnswer> Denies, IReadOnlyList<QuoterAnswer> QuotedBy);

internal sealed record DescriptionAnswer(string Text, string? Published, string Report);

internal sealed record PositionAnswer(
    string Party, string Name, string Kind, string Act, bool Negated, string? Told, string? Via, string Report, string? Outlet, string? Published, string Statement, int Start, int End, string Words);

internal sealed record PartyWordsAnswer(string Text, string? OfWhat, string? Published, IReadOnlyList<PlaceAnswer> Places);

internal sealed record PlaceAnswer(string Report, string? Outlet, string Statement, int Start, int End);

internal sealed record QuoterAnswer(string Name, bool IsVia, int Reports, int Statements);

internal sealed record StatementAnswer(
    string Report, string Statement, string? Outlet, string? Published, string? Speaker, string? Description, string Terms, string Act, bool Negated, string? Via, string Source, string Cue, string Content, int Start,
    int End, double Confidence, string? Status);

internal sealed record SearchAnswer(int Total, int Skip, int Take, IReadOnlyList<StatementAnswer> Items, bool IsCut, FacetsAnswer Facets);

internal sealed record FacetsAnswer(
    IReadOnlyList<FacetAnswer> Acts, IReadOnlyList<FacetAnswer> Terms, IReadOnlyList<FacetAnswer> Outlets, IReadOnlyList<FacetAnswer> Speakers, IReadOnlyList<FacetAnswer> Months);

internal sealed record FacetAnswer(string Value, int Count);

internal sealed record ReprintAnswer(string A, string B, double Containment);

internal sealed record ReviewAnswer(string Report, string Statement, double Confidence, string? Title, string? Outlet, string? Published);

internal sealed record DecisionAnswer(long Decision, string Time, string Actor, string About, string Kind, string What, string? Note, string? Astray, long? Undone);

internal sealed record InputAnswer(long Input, string Time, string Name, string Status, string? Reason, string? Report, string? Title);

internal sealed record InputsAnswer(int Total, int Skip, int Take, IReadOnlyList<InputAnswer> Items, IReadOnlyDictionary<string, int> Counts);

internal sealed record AlertAnswer(
    string Name, string? Words, string? Speaker, string? Act, string? Terms, string? Place, string? Outlet, string? From, string? To, int Told);

internal sealed record HeadAnswer(long Seq, string Hash);

internal sealed record DecidedAnswer(long Decision);

internal sealed record JobAnswer(int Job, int Files, long After);

internal sealed record ProblemKindAnswer(string Type, string Title, int Status, string WhatToDo);
