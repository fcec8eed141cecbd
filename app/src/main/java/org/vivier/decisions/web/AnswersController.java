package org.vivier.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Answers;
import org.vivier.decisions.answers.SetAnswering;
import org.vivier.platform.page.Choice;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.TableQuery;

/** The answers of a process: who must still hear, from whom, by when. */
@Controller
class AnswersController {
  private final AnswerPages pages;
  private final AnswersTable table;
  private final Answers answers;
  private final SetAnswering set;

  AnswersController(AnswerPages pages, AnswersTable table, Answers answers, SetAnswering set) {
    this.pages = pages;
    this.table = table;
    this.answers = answers;
    this.set = set;
  }

  @Requires(act = Act.SEE_ANSWERS, scope = "process")
  @GetMapping({AnswerPaths.EN, AnswerPaths.FR})
  ResponseEntity<byte[]> show(StaffRequest request, SelectionProcess process) {
    Words words = request.words();
    boolean decides = request.member().may(Act.DECIDE, process.id().scope());
    TableQuery query = AnswersTable.SHAPE.read(request.form());
    AnswersTable.Found found = table.find(process, query, request.member(), decides, words);
    return pages.page(
        HttpStatus.OK,
        "answers",
        new AnswersPage(
            pages
                .frame(
                    request,
                    process,
                    AnswerPaths.list(process.number()),
                    words.text("decisions.list.title"))
                .saying(notice(request, words)),
            lead(found.states(), words),
            found.table(),
            found.rows(),
            decides ? AnswerPaths.together(process.number()).in(words.language()) : null,
            decides ? terms(process, words) : null));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.TERMS_EN, AnswerPaths.TERMS_FR})
  ResponseEntity<byte[]> terms(StaffRequest request, SelectionProcess process) {
    Optional<StaffMemberId> owner = StaffMemberId.of(request.typed("owner"));
    boolean set =
        this.set.handle(
            process.id(),
            owner.orElse(null),
            request.typed("second").equals("yes"),
            request.actor());
    return pages.done(
        AnswerPaths.list(process.number()).in(request.language()), set ? "terms" : "nobody");
  }

  private static @Nullable Notice notice(StaffRequest request, Words words) {
    return request
        .done()
        .filter(word -> word.equals("terms") || word.equals("nobody"))
        .map(word ->
            word.equals("terms")
                ? Notice.success(words.text("decisions.terms.done"))
                : Notice.refused(
                    words.text("decisions.terms.refused"),
                    words.text("decisions.problem.owner-unknown")))
        .orElse(null);
  }

  private static String lead(Map<AnswerState, Integer> states, Words words) {
    int open = 0;
    for (var entry : states.entrySet()) {
      open += entry.getKey().answered() ? 0 : entry.getValue();
    }
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
