package org.vivier.processes.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.AssessmentBoard;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.page.StaffFrame;

/**
 * Who assesses.
 *
 * @param shortages what the board doesn't cover, in sentences
 * @param steps the names of all steps, in order
 * @param add where somebody is added, or null
 * @param declare where this person declares conflicts of interest, or null
 * @param conflicts what everybody declared, for those who see to it; null for others
 */
public record BoardPage(
    StaffFrame frame,
    Heading heading,
    List<Fault> shortages,
    List<Row> members,
    List<Cover> steps,
    ForecastCard forecast,
    @Nullable String add,
    @Nullable String declare,
    @Nullable List<Declared> conflicts) {
  /**
   * What somebody declared.
   *
   * @param count of how many applications, in words
   * @param conflicts each application with what ties them to it
   */
  public record Declared(String name, String count, List<String> conflicts) {}

  /** Somebody on the board. */
  public record Row(
      String id,
      String name,
      String role,
      String languages,
      String steps,
      String hours,
      @Nullable String path) {
    static Row of(
        SelectionProcess process,
        BoardMember one,
        AssessmentPlan plan,
        StaffNames.Known known,
        boolean may) {
      Language language = known.language();
      Words words = Words.of(language);
      var written = one.written();
      List<String> steps =
          plan.steps().stream()
              .filter(step -> one.assesses(step.id()))
              .map(step -> step.name().in(language))
              .toList();
      return new Row(
          one.id().toString(),
          known.of(one.staff()),
          written.role().in(language),
          String.join(
              ", ",
              Arrays.stream(Language.values())
                  .filter(written.languages()::contains)
                  .map(spoken -> words.text("processes.language." + spoken.tag()))
                  .toList()),
          steps.isEmpty() ? words.text("processes.board.no-steps") : String.join(", ", steps),
          words.text("processes.board.hours", written.hoursPerWeek()),
          may ? ProcessPaths.member(language, process.number(), one.id().toString()) : null);
    }
  }

  /** How many can assess in a step, in each language. */
  public record Cover(String id, String name, String all, String english, String french) {
    static Cover of(AssessmentBoard board, PlanStep step, Language language) {
      int quorum = step.written().quorum();
      return new Cover(
          step.id().toString(),
          step.name().in(language),
          covered(board.assessors(step.id()).size(), quorum, language),
          covered(board.assessors(step.id(), Language.EN).size(), quorum, language),
          covered(board.assessors(step.id(), Language.FR).size(), quorum, language));
    }

    private static String covered(int there, int needed, Language language) {
      return Words.of(language).text("processes.board.cover", there, needed);
    }
  }
}
