namespace Sayso.Training.Coreference;

/// <summary>Pairs rows with columns, one to one, for the highest sum: Kuhn (1955) and Munkres (1957), by shortest augmenting paths, in cubic time.</summary>
internal static class Assignment
{
    /// <summary>The highest sum; rows or columns may stay alone where there are more of them.</summary>
    /// <param name="gains">What each pair brings, not negative.</param>
    public static double Best(double[,] gains)
    {
        var (rows, columns) = (gains.GetLength(0), gains.GetLength(1));
        if (rows > columns)
        {
            var turned = new double[columns, rows];
            for (var i = 0; i < rows; i++)
            {
                for (var j = 0; j < columns; j++)
                {
                    turned[j, i] = gains[i, j];
                }
            }

            return Best(turned);
        }

        // Costs are gains below zero. Row and column 0 stand for "none"; u and v are the prices of rows and columns.
        var (u, v) = (new double[rows + 1], new double[columns + 1]);
        var rowOf = new int[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            Augment(gains, row, u, v, rowOf);
        }

        var sum = 0.0;
        for (var column = 1; column <= columns; column++)
        {
            sum += rowOf[column] > 0 ? gains[rowOf[column] - 1, column - 1] : 0;
        }

        return sum;
    }

    private static void Augment(double[,] gains, int row, double[] u, double[] v, int[] rowOf)
    {
        var columns = v.Length - 1;
        var least = Enumerable.Repeat(double.PositiveInfinity, columns + 1).ToArray();
        var used = new bool[columns + 1];
        var way = new int[columns + 1];
        var at = 0;
        rowOf[0] = row;
        do
        {
            used[at] = true;
            var (delta, next) = (double.PositiveInfinity, 0);
            for (var column = 1; column <= columns; column++)
            {
                if (used[column])
                {
                    continue;
                }

                var cost = -gains[rowOf[at] - 1, column - 1] - u[rowOf[at]] - v[column];
                if (cost < least[column])
                {
                    (least[column], way[column]) = (cost, at);
                }

                if (least[column] < delta)
                {
                    (delta, next) = (least[column], column);
                }
            }

            for (var column = 0; column <= columns; column++)
            {
                if (used[column])
                {
                    u[rowOf[column]] += delta;
                    v[column] -= delta;
                }
                else
                {
                    least[column] -= delta;
                }
            }

            at = next;
        }
        while (rowOf[at] != 0);

        for (; at != 0; at = way[at])
        {
            rowOf[at] = rowOf[way[at]];
        }
    }
}
