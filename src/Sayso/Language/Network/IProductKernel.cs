namespace Sayso.Language.Network;

/// <summary>
/// The innermost part of a matrix product: a few rows by one panel of <see cref="PackedMatrix.PanelWidth"/> columns. Every kernel forms
/// each element as one chain of fused multiply-adds, in the order of the depth, beginning with its start. So all kernels give the same
/// bits, whatever the number of rows, on every machine that has fused multiply-add.
/// </summary>
internal unsafe interface IProductKernel
{
    /// <summary>The most rows of one call.</summary>
    static abstract int MostRows { get; }

    /// <summary>y[r][c] = start[r][c] + the sum over i of x[r][i] * panel[i][c], for one panel of columns c.</summary>
    /// <param name="x">The rows of x: <see cref="MostRows"/> pointers, of which those beyond <paramref name="rows"/> repeat the last row.</param>
    /// <param name="start">What each row's sums begin with, in the same way. May be the same rows as <paramref name="y"/>.</param>
    /// <param name="y">The rows of the result, in the same way.</param>
    /// <param name="rows">How many rows are wanted, from 1.</param>
    /// <param name="column">Where in the rows of <paramref name="start"/> and <paramref name="y"/> the panel begins.</param>
    /// <param name="panel">The panel: depth times panel width numbers.</param>
    /// <param name="depth">The length of the rows of x.</param>
    static abstract void Multiply(float** x, float** start, float** y, int rows, nint column, float* panel, nint depth);
}
