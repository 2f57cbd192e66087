using Sayso.Training.Network;
using Sayso.Training.Torch;

NativeLibraryPatch.Apply(AppContext.BaseDirectory);
return Commands.Run(args);

internal static class Commands
{
    public static int Run(string[] args)
    {
        TorchSharp.torch.set_num_threads(int.Parse(Environment.GetEnvironmentVariable("THREADS") ?? "2", System.Globalization.CultureInfo.InvariantCulture));
        var data = NetworkData.Read(args[0], args[1], int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture));
        Console.WriteLine($"gold {data.Gold.Count} silver {data.Silver.Count} names {data.Names.Count} words {data.Gold.Sum(s => s.Forms.Length)} {data.Silver.Sum(s => s.Forms.Length)} {data.Names.Sum(s => s.Forms.Length)} xpos {data.Xpos.Labels.Count} relations {data.Relations.Labels.Count}");
        var plan = new NetworkPlan { Rounds = int.Parse(args[4], System.Globalization.CultureInfo.InvariantCulture) };
        var shape = new NetworkShape { Hidden = int.Parse(args[5], System.Globalization.CultureInfo.InvariantCulture) };
        if (args.Length > 6)
        {
            plan = plan with { Silver = double.Parse(args[6], System.Globalization.CultureInfo.InvariantCulture), Names = double.Parse(args[7], System.Globalization.CultureInfo.InvariantCulture) };
        }

        var network = new NetworkTraining(data, shape, plan, Console.WriteLine).Run();
        network.save(args[2]);
        return 0;
    }
}
