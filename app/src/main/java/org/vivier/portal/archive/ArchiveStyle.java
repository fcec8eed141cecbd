package org.vivier.portal.archive;

/** How a download looks: like the site, with nothing to fetch. */
public final class ArchiveStyle {
  /** Stands in the page itself: it is read without a network. */
  public static final String CSS =
      """
      :root { color-scheme: light dark; --brand: #0e5a5e; --line: #cfd9d9; }
      @media (prefers-color-scheme: dark) { :root { --brand: #7cc4c0; --line: #33484a; } }
      body { margin: 0; font: 1.125rem/1.55 "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
      main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.5rem; }
      h1 { padding-bottom: 1rem; border-bottom: .375rem solid #f0a53a; }
      h1, h2, h3 { line-height: 1.25; color: var(--brand); }
      h2 { margin-top: 3rem; }
      dt { font-weight: 600; margin-top: 1rem; }
      dd { margin: 0; padding-bottom: .75rem; border-bottom: .0625rem solid var(--line); }
      article { margin-block: 1.5rem; padding-left: 1rem; border-left: .25rem solid var(--line); }
      """;

  private ArchiveStyle() {}
}
