using Sayso.Web.Ledgers;
using Xunit;

namespace Sayso.Web.Tests.Ledgers;

/// <summary>What is kept between pages: as long as it is so, and no more than fits.</summary>
public sealed class RememberedTests
{
    private int _made;

    [Fact]
    public void What_was_worked_out_from_the_same_is_kept_and_from_another_is_not()
    {
        var kept = new Remembered<string?>(10, _ => 1);
        Assert.Equal("1", kept.Of("story", "a", Made));
        Assert.Equal("1", kept.Of("story", "a", Made));
        Assert.Equal("1", kept.Known("story", "a"));
        Assert.Null(kept.Known("story", "b"));
        Assert.Equal("2", kept.Of("story", "b", Made));
        Assert.Equal("3", kept.Of("story", "a", Made));
    }

    [Fact]
    public void A_failure_and_nothing_are_not_kept()
    {
        var kept = new Remembered<string?>(10, _ => 1);
        Assert.Throws<InvalidOperationException>(() => kept.Of("story", "a", () => throw new InvalidOperationException()));
        Assert.Null(kept.Of("story", "a", () => null));
        Assert.Null(kept.Known("story", "a"));
        Assert.Equal("1", kept.Of("story", "a", Made));
    }

    [Fact]
    public void What_was_not_asked_for_the_longest_goes_where_there_is_no_room()
    {
        var kept = new Remembered<string?>(3, text => text!.Length);
        kept.Of("one", "a", () => "x");
        kept.Of("two", "a", () => "x");
        kept.Of("one", "a", () => "never");
        kept.Of("large", "a", () => "xx");
        Assert.Equal(("x", null, "xx"), (kept.Known("one", "a"), kept.Known("two", "a"), kept.Known("large", "a")));
        kept.Of("larger", "a", () => "xxxxx");
        Assert.Equal((null, null, "xxxxx"), (kept.Known("one", "a"), kept.Known("large", "a"), kept.Known("larger", "a")));
    }

    [Fact]
    public void An_older_state_is_forgotten_whole()
    {
        var kept = new Remembered<string?>(3, _ => 1);
        kept.Of("one", "a", Made);
        kept.Of("two", "b", Made);
        kept.KeepOnly("b");
        Assert.Equal((null, "2"), (kept.Known("one", "a"), kept.Known("two", "b")));
        kept.Of("three", "b", Made);
        kept.Of("four", "b", Made);
        Assert.Equal("2", kept.Known("two", "b"));      // what was forgotten takes no room
    }

    [Fact]
    public async Task What_several_ask_for_at_once_is_worked_out_once()
    {
        var kept = new Remembered<string?>(10, _ => 1);
        using var begun = new ManualResetEventSlim();
        using var others = new CountdownEvent(3);
        string? Slow()
        {
            begun.Set();
            others.Wait();
            return Made();
        }

        var first = Task.Run(() => kept.Of("story", "a", Slow), TestContext.Current.CancellationToken);
        begun.Wait(TestContext.Current.CancellationToken);
        var rest = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(() =>
        {
            others.Signal();
            return kept.Of("story", "a", Made);
        }, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        Assert.All(await Task.WhenAll(rest.Append(first)), value => Assert.Equal("1", value));
    }

    private string? Made() => $"{++_made}";
}
