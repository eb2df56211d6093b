using UglyToad.PdfPig.Core;

namespace Graph.Text.Reading.Pdf;

/// <summary>Orders the blocks of a page by cutting it along white gaps (XY-cut: Nagy and Seth, 1984), columns from the side where reading begins.</summary>
internal static class ReadingOrder
{
    internal static List<T> Of<T>(IEnumerable<T> blocks, Func<T, PdfRectangle> boxOf, bool rightToLeft)
    {
        var ordered = new List<T>();
        var pending = new Stack<List<T>>();
        pending.Push([.. blocks]);
        while (pending.TryPop(out var region))
        {
            var parts = region.Count < 2 ? [] : Columns(region, boxOf, rightToLeft);
            if (parts.Count < 2 && region.Count > 1) parts = Rows(region, boxOf);
            if (parts.Count < 2)
            {
                ordered.AddRange(region.OrderByDescending(block => boxOf(block).Top));
                continue;
            }

            for (var i = parts.Count - 1; i >= 0; i--) pending.Push(parts[i]);
        }

        return ordered;
    }

    private static List<List<T>> Columns<T>(List<T> region, Func<T, PdfRectangle> boxOf, bool rightToLeft)
    {
        var columns = Cut(region, block => boxOf(block).Left, block => boxOf(block).Right);
        if (rightToLeft) columns.Reverse();
        return columns;
    }

    // Only the topmost row is cut off: what stands below it may fall into columns that a paragraph gap must not interrupt.
    private static List<List<T>> Rows<T>(List<T> region, Func<T, PdfRectangle> boxOf)
    {
        var rows = Cut(region, block => -boxOf(block).Top, block => -boxOf(block).Bottom);
        return rows.Count < 2 ? rows : [rows[0], [.. rows.Skip(1).SelectMany(row => row)]];
    }

    private static List<List<T>> Cut<T>(List<T> region, Func<T, double> startOf, Func<T, double> endOf)
    {
        var parts = new List<List<T>>();
        var reached = double.NegativeInfinity;
        foreach (var block in region.OrderBy(startOf))
        {
            if (startOf(block) >= reached) parts.Add([]);
            parts[^1].Add(block);
            reached = Math.Max(reached, endOf(block));
        }

        return parts;
    }
}
