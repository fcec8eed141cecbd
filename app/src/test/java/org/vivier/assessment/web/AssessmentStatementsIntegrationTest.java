package org.vivier.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.TestStaff;

/**
 * What a page costs the database, however much there is of everything: who asks, what they may and
 * the journal among it.
 */
class AssessmentStatementsIntegrationTest extends AssessmentSite {
  private static final int MOST = 12;

  /** The page of one application, to which five rooms contribute, still needs more. */
  private static final int MOST_OF_ONE = 16;

  private record Page(String path, TestStaff.Session who, int most) {
    Page(String path, TestStaff.Session who) {
      this(path, who, MOST);
    }
  }

  @Test
  void noPageAsksTheDatabaseMoreThanTwelveTimes() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    ApplicationId other = kit.apply(process, "Luce Zqy", Language.FR);
    kit.readFiles();
    kit.start(process, one, other);
    for (ApplicationId each : List.of(one, other)) {
      kit.rate(kit.priya, each, kit.essential, 1);
      kit.rate(kit.etienne, each, kit.essential, 3);
      kit.rate(kit.priya, each, kit.asset, 1);
    }
    kit.rate(kit.etienne, other, kit.asset, 1);
    String base = "/en/staff/processes/" + process.number();
    TestStaff.Session noor = kit.noor.session();
    TestStaff.Session priya = kit.priya.session();
    String cell =
        base
            + "/consensus/"
            + kit.task(kit.priya, one, kit.essential).label()
            + "/"
            + kit.essential;
    List<Page> pages =
        List.of(
            new Page(base + "/applications", noor),
            new Page(base + "/applications/" + kit.standing(one).reference(), noor, MOST_OF_ONE),
            // What the board said needs the criteria: one more.
            new Page(
                base + "/applications/" + kit.standing(other).reference(), noor, MOST_OF_ONE + 1),
            new Page(base + "/answers/" + kit.standing(one).reference(), noor),
            new Page(base + "/agreement", noor),
            new Page(base + "/calibration/" + kit.step, noor),
            new Page(base + "/consensus", priya),
            new Page(cell, priya),
            new Page("/en/staff/assess", priya),
            new Page(
                "/en/staff/assess/" + kit.task(kit.etienne, one, kit.asset).token(),
                kit.etienne.session()));
    DatabaseUse use = context.getBean(DatabaseUse.class);
    List<String> wrong = new ArrayList<>();
    for (Page page : pages) {
      get(page.path(), page.who());
      List<String> sent =
          use.of(() ->
                  assertThat(get(page.path(), page.who()).statusCode())
                      .as(page.path())
                      .isEqualTo(200))
              .sent();
      if (sent.size() > page.most()) {
        wrong.add("%s: %d\n  %s".formatted(page.path(), sent.size(), String.join("\n  ", sent)));
      }
    }
    assertThat(wrong).isEmpty();
  }
}
