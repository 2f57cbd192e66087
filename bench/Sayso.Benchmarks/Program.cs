using BenchmarkDotNet.Running;
using Sayso.Benchmarks;

// Everything, unless the arguments (BenchmarkDotNet's own: --filter "*Tree*", --list flat, --help) say what.
BenchmarkSwitcher.FromAssembly(typeof(KernelSettings).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, new KernelSettings());
