using System.CommandLine;

namespace Sayso.Cli.Commands;

/// <summary>The command line of <c>sayso completion</c>: prints a script that lets a shell complete sayso's commands and options.</summary>
internal sealed class CompletionCommand : Command
{
    private const string Bash = """
        # bash: eval "$(sayso completion bash)"
        _sayso() {
            local candidates
            candidates=$(sayso "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) || return
            COMPREPLY=($(compgen -W "${candidates}" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _sayso sayso
        """;

    private const string Zsh = """
        # zsh: eval "$(sayso completion zsh)"
        _sayso() {
            local -a candidates
            candidates=(${(f)"$(sayso "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)"})
            compadd -a candidates
            _files
        }
        compdef _sayso sayso
        """;

    private const string Fish = """
        # fish: sayso completion fish | source
        complete -c sayso -a '(sayso "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;

    private readonly Argument<string> _shell = new("SHELL");

    /// <summary>Makes the command.</summary>
    public CompletionCommand()
        : base("completion", "Print a completion script for a shell.")
    {
        _shell.CompletionSources.Add("bash", "zsh", "fish");
        _shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Script(token.Value) is null)
            {
                result.AddError($"{View.VisibleText.Short(token.Value, 60)}: there is no script for this shell; there is one for bash, zsh and fish");
            }
        });
        Add(_shell);
        SetAction(parsed => Console.Out.WriteLine(Script(parsed.GetRequiredValue(_shell))));
    }

    private static string? Script(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => null,
    };
}
