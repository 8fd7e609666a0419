namespace Regie.Formats;

/// <summary>How a page looks, on a screen of any width, in the dark and on paper.</summary>
internal static class HtmlStyle
{
    public static readonly string Sheet = ("""
        :root {
          color-scheme: light dark;
          --text: #1c1d22;
          --muted: #50525c;
          --ground: #ffffff;
          --shade: #f2f3f6;
          --line: #c6c8d2;
          --focus: #0b57c2;
          --darker: #d3d8e4;
          --good: #0b57a4;
          --caution: #8a6100;
          --bad: #b3400d;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --text: #e8e9ee;
            --muted: #b3b6c2;
            --ground: #15161a;
            --shade: #22242b;
            --line: #454854;
            --focus: #8ab8ff;
            --darker: #383c49;
            --good: #7db4f5;
            --caution: #e0b04a;
            --bad: #ff9a6b;
          }
        }
        * {
          box-sizing: border-box;
        }
        html {
          -webkit-text-size-adjust: 100%;
          text-size-adjust: 100%;
        }
        body {
          margin: 0 auto;
          max-width: 60rem;
          padding: 1.5rem 1rem 4rem;
          background: var(--ground);
          color: var(--text);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
          overflow-wrap: anywhere;
        }
        h1, h2, h3, h4, h5, h6 {
          margin: 2rem 0 0.75rem;
          line-height: 1.25;
          text-wrap: balance;
        }
        h1 {
          margin-top: 0;
          font-size: 1.75rem;
        }
        h2 {
          padding-bottom: 0.25rem;
          border-bottom: 1px solid var(--line);
          font-size: 1.35rem;
        }
        h3 {
          font-size: 1.15rem;
        }
        h4, h5, h6 {
          font-size: 1rem;
        }
        p {
          margin: 0 0 1rem;
          max-width: 45rem;
        }
        .table {
          margin: 0 0 1.5rem;
          overflow-x: auto;
        }
        :focus-visible {
          outline: 3px solid var(--focus);
          outline-offset: 2px;
        }
        table {
          min-width: 100%;
          border-collapse: collapse;
        }
        caption {
          padding: 0 0 0.5rem;
          font-weight: 600;
          text-align: left;
        }
        caption span {
          display: inline-block;
          position: sticky;
          left: 0;
          max-width: min(100%, calc(100vw - 2rem));
        }
        th, td {
          max-width: 24rem;
          padding: 0.45rem 0.75rem;
          border-bottom: 1px solid var(--line);
          text-align: left;
          vertical-align: top;
          overflow-wrap: break-word;
        }
        th:first-child, td:first-child {
          min-width: 8.5rem;
        }
        td:last-child:not(.number) {
          min-width: 10rem;
        }
        th {
          background: var(--shade);
          vertical-align: bottom;
        }
        .number {
          text-align: right;
          font-variant-numeric: tabular-nums;
        }
        td.number {
          white-space: nowrap;
        }
        figure {
          margin: 0 0 1.5rem;
        }
        figcaption {
          padding: 0 0 0.5rem;
          font-weight: 600;
        }
        svg {
          display: block;
          width: 100%;
          max-width: 32rem;
          height: auto;
          font-size: 11px;
        }
        """ + "\n" + Shapes + """
        details {
          margin: 0 0 1rem;
          padding: 0 1rem;
          border: 1px solid var(--line);
          border-radius: 0.375rem;
        }
        summary {
          margin: 0 -1rem;
          padding: 0.6rem 1rem;
          border-radius: 0.375rem;
          font-weight: 600;
          cursor: pointer;
        }
        summary:hover {
          background: var(--shade);
        }
        details[open] > summary {
          margin-bottom: 0.75rem;
        }
        .worksheet, .worksheet ul {
          margin: 0;
          padding: 0;
          list-style-type: "";
        }
        .worksheet {
          margin-bottom: 1rem;
        }
        .worksheet p {
          margin: 0;
        }
        .worksheet li {
          padding: 0.2rem 0;
        }
        .worksheet li > ul {
          margin: 0.2rem 0 0.2rem 0.25rem;
          padding-left: 1rem;
          border-left: 2px solid var(--line);
        }
        .worksheet .inputs {
          border-left-style: dotted;
          color: var(--muted);
          font-size: 0.9375rem;
        }
        .label, .value, .clause {
          unicode-bidi: isolate;
        }
        .value {
          font-weight: 600;
          font-variant-numeric: tabular-nums;
        }
        .inputs .value {
          font-weight: inherit;
        }
        .clause {
          color: var(--muted);
          font-size: 0.9375rem;
        }
        @media print {
          @page {
            margin: 2cm;
          }
          :root {
            --text: #000000;
            --muted: #3a3a3a;
            --ground: #ffffff;
            --shade: #f2f2f2;
            --line: #8a8a8a;
            --darker: #d4d4d4;
            --good: #1f4e79;
            --caution: #7a5600;
            --bad: #9c3508;
          }
          body {
            max-width: none;
            padding: 0;
            font-size: 10.5pt;
          }
          .table {
            overflow: visible;
          }
          th, td {
            max-width: none;
            overflow-wrap: anywhere;
          }
          td.number {
            white-space: normal;
          }
          h1, h2, h3, h4, h5, h6, summary, caption {
            break-after: avoid;
          }
          svg {
            print-color-adjust: exact;
          }
          tr, figure, .worksheet p {
            break-inside: avoid;
          }
          details::details-content {
            content-visibility: visible;
            block-size: auto;
          }
          summary {
            list-style: none;
          }
        }

        """).Replace("\r\n", "\n");

    /// <summary>How a drawing looks that stands by itself.</summary>
    public static readonly string Picture = ("""
        .picture {
          --text: #1c1d22;
          --muted: #50525c;
          --shade: #f2f3f6;
          --line: #c6c8d2;
          --darker: #d3d8e4;
          --good: #0b57a4;
          --caution: #8a6100;
          --bad: #b3400d;
          font: 11px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          .picture {
            --text: #e8e9ee;
            --muted: #b3b6c2;
            --shade: #22242b;
            --line: #454854;
            --darker: #383c49;
            --good: #7db4f5;
            --caution: #e0b04a;
            --bad: #ff9a6b;
          }
        }

        """ + Shapes).Replace("\r\n", "\n");

    // What the parts of a drawing look like, within a page and alone.
    private const string Shapes = """
        svg .area, svg .symbol, svg text {
          fill: currentColor;
        }
        svg .stroke, svg .outline, svg .hatch {
          fill: none;
          stroke: currentColor;
        }
        svg .dashed {
          stroke-width: 1.5;
          stroke-dasharray: 4 3;
        }
        svg .ring, svg .cross {
          fill: none;
          stroke: currentColor;
          stroke-width: 2.5;
        }
        .ink {
          color: var(--text);
        }
        .muted {
          color: var(--muted);
        }
        .edge {
          color: var(--line);
        }
        .light {
          color: var(--shade);
        }
        .shade {
          color: var(--darker);
        }
        .good {
          color: var(--good);
        }
        .caution {
          color: var(--caution);
        }
        .bad {
          color: var(--bad);
        }

        """;
}
