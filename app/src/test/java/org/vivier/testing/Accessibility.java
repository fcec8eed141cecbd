package org.vivier.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe-core has to say about a page: WCAG 2.2 AA and its good practice.
 *
 * <p>Its builder gives the script to the page again each time and asks for much that nobody reads;
 * hundreds of pages are looked at in a run, so the script is given to a page once and asked here.
 */
public final class Accessibility {
  private static final String SCRIPT = script();

  private static final Map<String, Object> EVERYTHING =
      Map.of(
          "type",
          "tag",
          "values",
          List.of(
              "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"));

  /** All that depends on colours. */
  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  private static final String RUN =
      """
      runOnly => axe.run(document, {runOnly, resultTypes: ['violations']}).then(found =>
        found.violations.map(rule => [rule.id + ': ' + rule.help,
          ...rule.nodes.map(node => node.html)].join('\\n  ')))
      """;

  /** Which axe leaves to others since WCAG 2.2 has nothing about it any more. */
  private static final String IDS_TWICE =
      """
      () => [...document.querySelectorAll('[id]')].map(one => one.id)
        .filter((id, place, all) => all.indexOf(id) !== place)
      """;

  private Accessibility() {}

  /** Fails with rule, element and advice for every barrier that axe finds on the page. */
  public static void assertNoBarriers(Page page) {
    // Without its stylesheet a page has small targets and no columns.
    page.waitForLoadState();
    assertThat(page.frames()).as("frames, which this would not look into").hasSize(1);
    assertThat((List<?>) page.evaluate(IDS_TWICE)).as("ids twice on " + page.url()).isEmpty();
    assertNone(page, EVERYTHING);
  }

  /** The part of it that depends on colours, for a page that was looked at in others. */
  public static void assertContrast(Page page) {
    assertNone(page, COLOURS);
  }

  private static void assertNone(Page page, Map<String, Object> rules) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(SCRIPT);
    }
    assertThat((List<?>) page.evaluate(RUN, rules)).as("accessibility of " + page.url()).isEmpty();
  }

  private static String script() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
