using Sayso.Training;
using Sayso.Training.Torch;

NativeLibraryPatch.Apply(AppContext.BaseDirectory);
return Commands.Root().Parse(args).Invoke();
