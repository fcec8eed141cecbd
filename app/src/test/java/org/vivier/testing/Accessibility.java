package org.vivier.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core has to say about a page: WCAG 2.2 AA and its good practice. */
public final class Accessibility {
  private static final AxeRunOptions BARRIERS_ONLY = new AxeRunOptions();

  /** Which axe leaves to others since WCAG 2.2 has nothing about it any more. */
  private static final String IDS_TWICE =
      """
      () => [...document.querySelectorAll('[id]')].map(one => one.id)
        .filter((id, place, all) => all.indexOf(id) !== place)
      """;

  static {
    AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
    rules.setType("tag");
    rules.setValues(
        List.of(
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"));
    BARRIERS_ONLY.setRunOnly(rules);
    // What passed is not described, which halves the time.
    BARRIERS_ONLY.setResultTypes(List.of("violations"));
  }

  private Accessibility() {}

  /**
   * Fails with rule, element and advice for every barrier that axe finds on the page. In its legacy
   * mode it opens no second page to put the findings of frames together, of which we have none;
   * that is twice as quick.
   */
  public static void assertNoBarriers(Page page) {
    // Without its stylesheet a page has small targets and no columns.
    page.waitForLoadState();
    assertThat(page.frames()).as("frames, which this would not look into").hasSize(1);
    assertThat((List<?>) page.evaluate(IDS_TWICE)).as("ids twice on " + page.url()).isEmpty();
    assertThat(
            new AxeBuilder(page)
                .options(BARRIERS_ONLY)
                .setLegacyMode(true)
                .analyze()
                .getViolations())
        .extracting(Accessibility::describe)
        .as("accessibility of " + page.url())
        .isEmpty();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream()
            .map(CheckedNode::getHtml)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
  }
}
