package org.vivier.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Answers;
import org.vivier.platform.page.Choice;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.TableQuery;

/** Makes the list of the answers of a process. */
@Component
class AnswersPages {
  private final AnswerPages pages;
  private final AnswersTable table;
  private final Answers answers;

  AnswersPages(AnswerPages pages, AnswersTable table, Answers answers) {
    this.pages = pages;
    this.table = table;
    this.answers = answers;
  }

  AnswersPage page(SelectionProcess process, StaffRequest request) {
    Words words = request.words();
    boolean decides = request.member().may(Act.DECIDE, process.id().scope());
    TableQuery query = AnswersTable.SHAPE.read(request.form());
    AnswersTable.Found found = table.find(process, query, request.member(), decides, words);
    return new AnswersPage(
        pages
            .frame(
                request,
                process,
                AnswerPaths.list(process.number()),
                words.text("decisions.list.title"))
            .saying(notice(request)),
        lead(found.states(), words),
        found.table(),
        found.rows(),
        decides ? AnswerPaths.together(process.number()).in(words.language()) : null,
        decides ? terms(process, words) : null);
  }

  private static @Nullable Notice notice(StaffRequest request) {
    Words words = request.words();
    return switch (request.done().orElse("")) {
      case "terms" -> Notice.success(words.text("decisions.terms.done"));
      case "nobody" ->
          Notice.refused(
              words.text("decisions.terms.refused"), words.text("decisions.problem.owner-unknown"));
      default -> null;
    };
  }

  private static String lead(Map<AnswerState, Integer> states, Words words) {
    int open =
        states.entrySet().stream()
            .filter(entry -> !entry.getKey().answered())
            .mapToInt(Map.Entry::getValue)
            .sum();
    return words.text("decisions.list.lead", open);
  }

  private AnswersPage.Terms terms(SelectionProcess process, Words words) {
    List<Choice> owners = new ArrayList<>();
    @Nullable StaffMemberId chosen = answers.ownerOfNew(process.id()).orElse(null);
    owners.add(new Choice("", words.text("decisions.terms.creator"), null, chosen == null));
    owners.addAll(pages.people(process.id(), chosen, words));
    return new AnswersPage.Terms(
        AnswerPaths.terms(process.number()).in(words.language()),
        answers.secondPerson(process.id()),
        owners);
  }
}
