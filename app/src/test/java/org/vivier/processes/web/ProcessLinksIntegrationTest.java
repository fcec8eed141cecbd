package org.vivier.processes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.plan.Method;
import org.vivier.staff.Role;
import org.vivier.testing.TestStaff;

/** Whoever sees a link may follow it, and whoever sees a form may send it. */
class ProcessLinksIntegrationTest extends ProcessSite {
  /** Forms of rooms above, which have no page of their own. */
  private static final Pattern FORM_ALONE =
      Pattern.compile(".*/(?:answers/terms|applications/assignments)");

  private static final Pattern LEADS = Pattern.compile("(?:href|action)=\"([^\"#?]*)[^\"]*\"");

  /** From the list on, through every page that is reached, with the role held everywhere. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
  void everyLinkAndFormIsForWhomItIsShownTo(Role role) {
    things();
    TestStaff.Session who = staff.colleague().with(role).session();
    assertThat(wrong(who, List.of(ProcessPaths.EN))).isEmpty();
  }

  /** The same from the pages of one process, with the role held for that one alone. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
  void soItIsWithARoleForOneProcess(Role role) {
    for (SelectionProcess process : things()) {
      TestStaff.Session who = staff.colleague().with(role, process.id().scope()).session();
      assertThat(wrong(who, List.of(ProcessPaths.EN))).isEmpty();
    }
  }

  @Test
  void theWalkReachesFormsAndGrids() {
    SelectionProcess draft = things().getFirst();
    List<String> seen = new ArrayList<>();
    walk(session, List.of(ProcessPaths.EN), seen);
    assertThat(seen)
        .contains(
            ProcessPaths.facts(Language.EN, draft.number()),
            ProcessPaths.plan(Language.EN, draft.number()),
            ProcessPaths.criterion(Language.EN, draft.number(), "new"));
  }

  private List<SelectionProcess> things() {
    SelectionProcess draft = kit.whole();
    kit.criterion(draft.id(), Kind.ESSENTIAL, Quality.KNOWLEDGE);
    kit.step(draft.id(), Method.INTERVIEW, 3);
    SelectionProcess published = kit.published();
    SelectionProcess template =
        ProcessKit.done(
            kit.get(CopyProcess.class)
                .handle(draft.id(), new Bilingual("Pattern", "Patron"), true, noor.id().actor()));
    return List.of(draft, published, template);
  }

  private List<String> wrong(TestStaff.Session who, List<String> from) {
    return walk(who, from, new ArrayList<>());
  }

  private List<String> walk(TestStaff.Session who, List<String> from, List<String> reached) {
    Deque<String> open = new ArrayDeque<>(from);
    Set<String> seen = new HashSet<>(from);
    List<String> wrong = new ArrayList<>();
    while (!open.isEmpty()) {
      String path = open.poll();
      HttpResponse<String> answer = send("GET", path, who, "");
      reached.add(path);
      // What can't be done now is shown with what stands in the way.
      // An amendment is a matter of the text, and leads there.
      if (answer.statusCode() == 303) {
        continue;
      }
      if (answer.statusCode() != 200 && answer.statusCode() != 422) {
        wrong.add(path + ": " + answer.statusCode());
        continue;
      }
      String main = answer.body().substring(answer.body().indexOf("<main"));
      LEADS
          .matcher(main)
          .results()
          .map(found -> found.group(1))
          .filter(found -> found.startsWith(ProcessPaths.EN))
          .filter(found -> !FORM_ALONE.matcher(found).matches())
          .filter(seen::add)
          .forEach(open::add);
    }
    return wrong;
  }
}
