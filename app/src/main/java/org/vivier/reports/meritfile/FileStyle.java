package org.vivier.reports.meritfile;

/** How a file looks on a screen and on paper, with nothing to fetch. */
public final class FileStyle {
  /** Stands in each page itself: it is read without a network. */
  public static final String CSS =
      """
      :root { color-scheme: light; --brand: #0e5a5e; --line: #b9c7c7; }
      body { margin: 0; font: 1rem/1.5 "Noto Sans", Arial, sans-serif; color: #1f2a2b; \
      background: #fff; overflow-wrap: anywhere; }
      header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
      header { padding-top: 1rem; font-size: .875rem; }
      footer { margin-top: 2rem; padding-block: 1rem; border-top: .0625rem solid var(--line); \
      font-size: .875rem; }
      h1 { padding-bottom: .75rem; border-bottom: .375rem solid #f0a53a; }
      h1, h2, h3 { line-height: 1.25; color: var(--brand); break-after: avoid; }
      h2 { margin-top: 2.5rem; }
      a { color: #0b5f8a; }
      table { width: 100%; border-collapse: collapse; margin-block: 1rem; }
      caption { text-align: start; font-weight: 600; padding-block: .25rem; }
      th, td { padding: .375rem .5rem; text-align: start; vertical-align: top; \
      border-bottom: .0625rem solid var(--line); }
      @media screen { th, td { min-width: 6rem; } }
      thead { display: table-header-group; }
      tr, article, blockquote { break-inside: avoid; }
      .table-box { overflow-x: auto; }
      [data-words] { white-space: pre-line; }
      dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .25rem 1.5rem; }
      dt { font-weight: 600; }
      dd { margin: 0; }
      article { margin-block: 1.25rem; padding-left: 1rem; border-left: .25rem solid var(--line); }
      blockquote { margin: .5rem 0; padding: .25rem .75rem; background: #f2f6f6; \
      white-space: pre-line; }
      code { font-size: .875rem; }
      @media (max-width: 30rem) { dl { grid-template-columns: 1fr; } }
      @page { margin: 18mm 15mm; }
      @media print {
        body { font-size: 10pt; }
        header, main, footer { max-width: none; padding-inline: 0; }
        a { color: inherit; text-decoration: none; }
        nav { display: none; }
        .table-box { overflow: visible; }
        section[data-part] { break-before: page; }
      }
      """;

  private FileStyle() {}
}
