using System;
using System.Globalization;
using System.Linq;
using Regie.Drawings;
using Regie.Explanation;
using Regie.Language;
using Regie.Parties;

namespace Regie.Documents;

/// <summary>A part of a <see cref="Document"/>: a section, a paragraph, a table, a chart, details or a worksheet (tekstblok).</summary>
/// <remarks>A closed choice. Texts are plain: markup in them is shown as it is written.</remarks>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>Blocks under a heading (paragraaf).</summary>
    /// <remarks>Sections stand at most five deep in each other. A block that follows a section reads as if it were still part of it, so sections come last.</remarks>
    public sealed record Section : Block
    {
        /// <summary>States a section.</summary>
        /// <param name="title">The heading.</param>
        /// <param name="blocks">What stands under it, in order.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="title"/> is empty or white space, or one of <paramref name="blocks"/> is null.</exception>
        public Section(string title, ValueList<Block> blocks) =>
            (Title, Blocks) = (DocumentGuard.Text(title, nameof(title)), DocumentGuard.List(blocks, nameof(blocks)));

        /// <summary>The heading.</summary>
        public string Title { get; }

        /// <summary>What stands under the heading.</summary>
        public ValueList<Block> Blocks { get; }

        /// <summary>The heading.</summary>
        /// <returns><see cref="Title"/>.</returns>
        public override string ToString() => Title;
    }

    /// <summary>Running text (alinea).</summary>
    public sealed record Paragraph : Block
    {
        /// <summary>States a paragraph.</summary>
        /// <param name="text">The text; line breaks in it are shown as spaces.</param>
        /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
        public Paragraph(string text) => Text = DocumentGuard.Text(text, nameof(text));

        /// <summary>The text.</summary>
        public string Text { get; }

        /// <summary>The text.</summary>
        /// <returns><see cref="Text"/>.</returns>
        public override string ToString() => Text;
    }

    /// <summary>Rows of cells under named columns (tabel).</summary>
    public sealed record Table : Block
    {
        /// <summary>States a table.</summary>
        /// <param name="caption">What the table shows.</param>
        /// <param name="columns">At least one column.</param>
        /// <param name="rows">The rows in order, each with one cell for every column. A cell may be empty; a table may have no rows.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="RegieValidationException">A row has another number of cells than there are columns: <see cref="DocumentFindings.RowMustHaveOneCellPerColumn"/>, for each such row.</exception>
        /// <exception cref="ArgumentException"><paramref name="caption"/> is empty or white space, there is no column, or a column, row or cell is null.</exception>
        public Table(string caption, ValueList<Column> columns, ValueList<ValueList<string>> rows)
        {
            (Caption, Columns, Rows) = (DocumentGuard.Text(caption, nameof(caption)), DocumentGuard.List(columns, nameof(columns)), DocumentGuard.List(rows, nameof(rows)));
            if (columns.Count == 0)
                throw new ArgumentException("A table has at least one column.", nameof(columns));
            if (rows.SelectMany(row => row).Contains(null!))
                throw new ArgumentException("A cell is null; an empty cell is an empty text.", nameof(rows));
            var uneven = rows.Select((row, index) => (Number: index + 1, Cells: row.Count)).Where(row => row.Cells != columns.Count).ToValueList();
            if (uneven.Count > 0)
                throw new RegieValidationException(uneven.Select(row => Uneven(row.Number, row.Cells)));
        }

        /// <summary>What the table shows.</summary>
        public string Caption { get; }

        /// <summary>The columns, from left to right.</summary>
        public ValueList<Column> Columns { get; }

        /// <summary>The rows from top to bottom, each with one cell for every column.</summary>
        public ValueList<ValueList<string>> Rows { get; }

        /// <summary>The caption.</summary>
        /// <returns><see cref="Caption"/>.</returns>
        public override string ToString() => Caption;

        private Finding Uneven(int number, int cells) => Finding.Error(
            DocumentFindings.RowMustHaveOneCellPerColumn,
            ActorRole.Host,
            LocalizedText.Of(
                FormattableString.Invariant($"Rij {number} van de tabel “{Caption}” heeft {cells} {(cells == 1 ? "cel" : "cellen")} bij {Columns.Count} {(Columns.Count == 1 ? "kolom" : "kolommen")}. Geef elke rij één cel per kolom; een lege cel mag."),
                FormattableString.Invariant($"Row {number} of the table “{Caption}” has {cells} {(cells == 1 ? "cell" : "cells")} for {Columns.Count} {(Columns.Count == 1 ? "column" : "columns")}. Give each row one cell per column; a cell may be empty.")),
            ("row", number.ToString(CultureInfo.InvariantCulture)),
            ("cells", cells.ToString(CultureInfo.InvariantCulture)),
            ("columns", Columns.Count.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Blocks that a reader opens on demand, under a line that says what they are (uitklapbare toelichting).</summary>
    /// <remarks>On paper, and in a format that can't fold, they stand open.</remarks>
    public sealed record Details : Block
    {
        /// <summary>States details.</summary>
        /// <param name="summary">What they are.</param>
        /// <param name="blocks">What a reader sees after opening, in order.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="summary"/> is empty or white space, or one of <paramref name="blocks"/> is null.</exception>
        public Details(string summary, ValueList<Block> blocks) =>
            (Summary, Blocks) = (DocumentGuard.Text(summary, nameof(summary)), DocumentGuard.List(blocks, nameof(blocks)));

        /// <summary>What they are.</summary>
        public string Summary { get; }

        /// <summary>What a reader sees after opening.</summary>
        public ValueList<Block> Blocks { get; }

        /// <summary>The summary.</summary>
        /// <returns><see cref="Summary"/>.</returns>
        public override string ToString() => Summary;
    }

    /// <summary>How a figure came about, step under step, in the language of the document (rekenblad).</summary>
    public sealed record Worksheet : Block
    {
        /// <summary>States a worksheet.</summary>
        /// <param name="derivation">The figure and the steps that led to it.</param>
        /// <exception cref="ArgumentNullException"><paramref name="derivation"/> is null.</exception>
        public Worksheet(Derivation derivation)
        {
            ArgumentNullException.ThrowIfNull(derivation);
            Derivation = derivation;
        }

        /// <summary>The figure and the steps that led to it.</summary>
        public Derivation Derivation { get; }

        /// <summary>The figure alone, in English.</summary>
        /// <returns>The derivation on one line.</returns>
        public override string ToString() => Derivation.ToString();
    }

    /// <summary>A drawing under its title (grafiek).</summary>
    /// <remarks>In a format that cannot draw, its alternative text stands there.</remarks>
    public sealed record Chart : Block
    {
        /// <summary>States a chart.</summary>
        /// <param name="drawing">The drawing.</param>
        /// <exception cref="ArgumentNullException"><paramref name="drawing"/> is null.</exception>
        public Chart(Drawing drawing)
        {
            ArgumentNullException.ThrowIfNull(drawing);
            Drawing = drawing;
        }

        /// <summary>The drawing.</summary>
        public Drawing Drawing { get; }

        /// <summary>The title of the drawing.</summary>
        /// <returns>The title.</returns>
        public override string ToString() => Drawing.Title;
    }
}
