using System;
using System.Linq;
using Regie.Language;
using Regie.Parties;

namespace Regie.Tests;

public class FindingTests
{
    private static readonly FindingCode Code = FindingCode.Parse("REG-TST-001");
    private static readonly LocalizedText Message = LocalizedText.Of("Er is iets.", "Something is the matter.");

    [Fact]
    public void Factories_StateTheirSeverity()
    {
        var error = Finding.Error(Code, ActorRole.Host, Message, ("horizonEnd", "2026-12-31"), ("score", "94.5"));
        Assert.Equal((Code, Severity.Error, ActorRole.Host, Message), (error.Code, error.Severity, error.Actor, error.Message));
        Assert.Equal(["horizonEnd=2026-12-31", "score=94.5"], error.Values.Select(v => v.ToString()));
        Assert.Equal((Severity.Warning, 0), (Finding.Warning(Code, ActorRole.Supplier, Message).Severity, Finding.Warning(Code, ActorRole.Supplier, Message).Values.Count));
        Assert.Equal(Severity.Information, Finding.Information(Code, ActorRole.Customer, Message).Severity);
        Assert.Equal("REG-TST-001: Something is the matter.", error.ToString());
    }

    [Fact]
    public void Equality_IsOfContent()
    {
        Assert.Equal(Finding.Error(Code, ActorRole.Host, Message, ("a", "1")), Finding.Error(Code, ActorRole.Host, Message, ("a", "1")));
        Assert.NotEqual(Finding.Error(Code, ActorRole.Host, Message, ("a", "1")), Finding.Error(Code, ActorRole.Host, Message, ("a", "2")));
        Assert.NotEqual(Finding.Error(Code, ActorRole.Host, Message), Finding.Warning(Code, ActorRole.Host, Message));
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        var none = ValueList<FindingValue>.Empty;
        Expect.Argument<ArgumentNullException>("code", () => _ = new Finding(null!, Severity.Error, ActorRole.Host, Message, none));
        Expect.Argument<ArgumentNullException>("message", () => _ = new Finding(Code, Severity.Error, ActorRole.Host, null!, none));
        Expect.Argument<ArgumentNullException>("values", () => _ = new Finding(Code, Severity.Error, ActorRole.Host, Message, null!));
        Expect.Argument<ArgumentNullException>("values", () => Finding.Error(Code, ActorRole.Host, Message, null!));
        Expect.Argument<ArgumentException>("values", () => _ = new Finding(Code, Severity.Error, ActorRole.Host, Message, ValueList.Of<FindingValue>([null!])));
        Expect.Argument<ArgumentNullException>("Name", () => _ = new FindingValue(null!, "1"));
        Expect.Argument<ArgumentNullException>("Value", () => _ = new FindingValue("a", null!));
        Expect.Argument<ArgumentNullException>("Value", () => Finding.Error(Code, ActorRole.Host, Message, ("a", null!)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(99)]
    public void UndeclaredSeverityOrRole_IsRefusedByName(int value)
    {
        Expect.Argument<ArgumentOutOfRangeException>("severity", () => _ = new Finding(Code, (Severity)value, ActorRole.Host, Message, ValueList<FindingValue>.Empty));
        Expect.Argument<ArgumentOutOfRangeException>("actor", () => _ = new Finding(Code, Severity.Error, (ActorRole)value, Message, ValueList<FindingValue>.Empty));
    }

    [Fact]
    public void EveryDeclaredSeverityAndRole_IsAccepted()
    {
        foreach (var severity in Enum.GetValues<Severity>())
            foreach (var actor in Enum.GetValues<ActorRole>())
                Assert.Equal((severity, actor), (new Finding(Code, severity, actor, Message, ValueList<FindingValue>.Empty) is var f ? (f.Severity, f.Actor) : default));
    }

    [Fact]
    public void ValidationException_CarriesAllFindings_AndListsThem()
    {
        var findings = Enumerable.Range(1, 3).Select(i => Finding.Error(FindingCode.Parse($"REG-TST-00{i}"), ActorRole.Host, LocalizedText.Of($"Bericht {i}.", $"Message {i}."))).ToArray();
        var exception = new RegieValidationException(findings);
        Assert.Equal(findings, exception.Findings);
        Assert.Equal("REG-TST-001: Message 1.\nREG-TST-002: Message 2.\nREG-TST-003: Message 3.", exception.Message);
        Assert.IsAssignableFrom<ArgumentException>(exception);
        Assert.Equal(findings[1], Assert.Single(new RegieValidationException(findings[1]).Findings));
    }

    [Fact]
    public void ValidationException_ReadsASequenceOnce()
    {
        var reads = 0;
        var finding = Finding.Error(Code, ActorRole.Host, Message);
        _ = new RegieValidationException(Enumerable.Range(0, 2).Select(_ => { reads++; return finding; }));
        Assert.Equal(2, reads);
    }

    [Fact]
    public void ValidationException_WithoutFindings_IsRefused()
    {
        Expect.Argument<ArgumentException>("findings", () => _ = new RegieValidationException([]));
        Expect.Argument<ArgumentException>("findings", () => _ = new RegieValidationException([null!]));
        Expect.Argument<ArgumentNullException>("findings", () => _ = new RegieValidationException((System.Collections.Generic.IEnumerable<Finding>)null!));
        Expect.Argument<ArgumentNullException>("finding", () => _ = new RegieValidationException((Finding)null!));
    }
}
