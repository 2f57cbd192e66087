using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Sayso.Documents;
using Sayso.Ledger.Inputs;

namespace Sayso.Cli.Ledgers;

/// <summary>
/// The other side of <see cref="ChildReader"/>: reads one input and writes its items to standard output, each behind its length in four bytes, the lowest
/// first; a length of zero is a sign of life. Not for people, and not in the help.
/// </summary>
internal static class ChildProgram
{
    /// <summary>What it is started by.</summary>
    public const string Name = "--items-of-input";

    /// <summary>Its exit code where there was not enough memory.</summary>
    public const int OutOfMemory = 71;

    private const int Stride = 8 << 20;         // bytes of input from one sign of life to the next

    /// <summary>Runs it and gives the exit code.</summary>
    /// <param name="arguments">The command; the input's name; its file, empty for standard input; the seconds that an item may take.</param>
    public static int Run(string[] arguments)
    {
        if (arguments is not [Name, var name, var path, var seconds] || !double.TryParse(seconds, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
        {
            return ExitCodes.Usage;
        }

        // Ctrl-C is meant for the program that started this one; it ends this one when it has to.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, static context => context.Cancel = true);
        using var output = Console.OpenStandardOutput();
        Console.SetOut(TextWriter.Null);
        using var alarm = new Alarm(TimeSpan.FromSeconds(Math.Clamp((limit * 2) + 5, 5, 1_000_000)));
        try
        {
            using var input = path.Length == 0 ? Console.OpenStandardInput() : File.OpenRead(path);
            using var content = new LivingStream(input, () => Send(output, alarm, []));
            foreach (var item in InputReader.Read(content, name))
            {
                Send(output, alarm, item);
            }

            return ExitCodes.Done;
        }
        catch (OutOfMemoryException)
        {
            return OutOfMemory;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Send(output, alarm, new InputItem(name, null, [new Problem("unreadable", $"{name}: it cannot be read: {e.Message}: check the disk or the connection, then read it again")],
                new Provenance(InputFormat.Unreadable)));
            return ExitCodes.Done;
        }
    }

    private static void Send(Stream output, Alarm alarm, InputItem item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        InputItemJson.Write(item, buffer);
        Send(output, alarm, buffer.WrittenSpan);
    }

    private static void Send(Stream output, Alarm alarm, ReadOnlySpan<byte> bytes)
    {
        alarm.Off();        // whoever reads may take as long as they like
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        output.Write(length);
        output.Write(bytes);
        output.Flush();
        alarm.On();
    }

    /// <summary>Ends the process when it has worked for too long on one item: whoever should do so may have been killed.</summary>
    private sealed class Alarm : IDisposable
    {
        private readonly TimeSpan _after;
        private readonly Timer _timer;

        public Alarm(TimeSpan after)
        {
            _after = after;
            _timer = new Timer(static _ => Process.GetCurrentProcess().Kill());
            On();
        }

        public void On() => _timer.Change(_after, Timeout.InfiniteTimeSpan);

        public void Dispose() => _timer.Dispose();

        public void Off() => _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A stream that gives a sign of life now and then while it is read.</summary>
    private sealed class LivingStream(Stream inner, Action alive) : Stream
    {
        private long _taken;

        public override bool CanRead => true;

        public override bool CanSeek => inner.CanSeek;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            _taken += count;
            if (_taken >= Stride)
            {
                _taken = 0;
                alive();
            }

            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
