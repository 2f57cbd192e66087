using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Reflection;
using Sayso.Cli.Fetching;
using Sayso.Cli.Ledgers;
using Sayso.Cli.Output;
using Sayso.Cli.Serving;
using Sayso.Cli.View;

namespace Sayso.Cli.Commands;

/// <summary>The program's command line: its commands, and what it answers where they are used wrongly.</summary>
internal static class CommandLine
{
    // Files may be called "@report"; and a token is what the user typed, nothing else.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    // Signals are handled where the output is known, faults in Program.
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    /// <summary>Does what the arguments ask for and gives the exit code.</summary>
    public static int Run(string[] arguments, Messages messages, TimeProvider time)
    {
        if (arguments is [ChildProgram.Name, ..])
        {
            return ChildProgram.Run(arguments);
        }

        var parsed = Root(arguments, messages, time).Parse(arguments, Parser);
        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(Invocation);
        }

        if (arguments.Length == 0)
        {
            Console.Error.WriteLine(HelpText.Root);
            return ExitCodes.Usage;
        }

        var command = parsed.CommandResult.Command;
        if (command is RootCommand && arguments[0].Length > 0 && arguments[0][0] != '-')
        {
            var near = Spelling.Nearest(arguments[0], command.Subcommands.Select(c => c.Name));
            messages.Say($"{VisibleText.Short(arguments[0], 60)}: there is no such command{(near is null ? "" : $"; did you mean {near}?")}");
        }
        else
        {
            foreach (var message in parsed.Errors.Select(e => e.Message).Distinct())
            {
                messages.Say(message);
            }
        }

        messages.Say(command is RootCommand ? "'sayso --help' shows what there is" : $"'sayso {command.Name} --help' shows what there is");
        return ExitCodes.Usage;
    }

    private static RootCommand Root(string[] arguments, Messages messages, TimeProvider time)
    {
        var literals = Array.IndexOf(arguments, "--") is >= 0 and var at ? arguments.Length - at - 1 : 0;
        var root = new RootCommand("Reads news reports and keeps the record: who says what, on whose say-so.")
        {
            new ReadCommand(literals, time, options => new ReadSession(options, messages, time).Run()),
            new ParseCommand(literals, options => new ParseSession(options, messages, time).Run()),
            new CompletionCommand(),
        };

        // The ledger's own code is loaded where it is asked for: one report is read in half a second only without.
        if (arguments is not ["read" or "parse", ..])
        {
            AddLedgerCommands(root, literals, messages, time);
        }

        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption => new Print(parsed => HelpText.Of(parsed.CommandResult.Command.Name, (parsed.CommandResult.Parent as CommandResult)?.Command.Name)),
                VersionOption => new Print(_ => "sayso " + Version()),
                _ => option.Action,
            };
        }

        return root;
    }

    private static void AddLedgerCommands(RootCommand root, int literals, Messages messages, TimeProvider time)
    {
        root.Add(new AddCommand(literals, time, options => new AddSession(options, messages, time, Actor(), () => FetchDoor.Open(Version(), time)).Run()));
        root.Add(new FindCommand((ledger, query, format) => new FindSession(ledger, query, format, messages, time, Actor()).Run()));
        root.Add(new StoriesCommand(messages, time, Actor()));
        root.Add(new ReprintsCommand(messages, time, Actor()));
        root.Add(StoryCommand.Story(messages, time, Actor()));
        root.Add(StoryCommand.Figures(messages, time, Actor()));
        root.Add(new DisputesCommand(messages, time, Actor()));
        root.Add(new WhoCommand(messages, time, Actor()));
        var decide = new DecideCommands(messages, time);
        root.Add(new CorrectCommand(messages, time));
        root.Add(decide.Parties());
        root.Add(decide.Decisions());
        root.Add(new LedgerCommand(messages, time, Actor()));
        root.Add(new ExportCommand(asked => new ExportSession(asked, messages, time, Actor()).Run()));
        root.Add(new ImportCommand(asked => new ImportSession(asked, messages, time).Run()));
        root.Add(new AlertCommand(messages, time, Actor()));
        root.Add(new ServeCommand(asked => new ServeSession(asked, messages, time, Version()).Run()));
        root.Add(new WatchCommand(asked => new WatchSession(asked, messages, time, Actor(), () => FetchDoor.Open(Version(), time)).Run()));
    }

    private static string Actor() => "sayso " + Version();

    private static string Version()
    {
        var version = typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return version.Split('+')[0];       // what follows names the commit, for packages
    }

    private sealed class Print(Func<ParseResult, string> text) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            StandardOutput.Line(text(parseResult));
            return ExitCodes.Done;
        }
    }
}
