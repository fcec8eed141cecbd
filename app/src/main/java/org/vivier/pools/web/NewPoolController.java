package org.vivier.pools.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.Choice;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.pools.Pool;
import org.vivier.pools.Problem;
import org.vivier.pools.keeping.MakePool;
import org.vivier.pools.membership.Eligible;
import org.vivier.processes.Processes;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** Makes a pool, whose people are taken in on the next page. */
@Controller
class NewPoolController {
  private final PoolPages pages;
  private final MakePool make;
  private final Eligible eligible;
  private final Processes processes;

  NewPoolController(PoolPages pages, MakePool make, Eligible eligible, Processes processes) {
    this.pages = pages;
    this.make = make;
    this.eligible = eligible;
    this.processes = processes;
  }

  @Requires(act = Act.KEEP_POOLS)
  @GetMapping({PoolPaths.NEW_EN, PoolPaths.NEW_FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    return page(request, NewPoolForm.of(request), List.of());
  }

  @Requires(act = Act.KEEP_POOLS)
  @PostMapping({PoolPaths.NEW_EN, PoolPaths.NEW_FR})
  ResponseEntity<byte[]> send(StaffRequest request) {
    NewPoolForm form = NewPoolForm.of(request);
    Attempt<Pool, Problem> attempt =
        make.handle(form.written(processes, request.member()), request.member());
    return attempt
        .result()
        .map(pool -> pages.done(PoolPaths.takeIn(pool.id()), request, "made"))
        .orElseGet(() -> page(request, form, attempt.problems()));
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request, NewPoolForm form, List<Problem> problems) {
    Words words = request.words();
    return pages.page(
        PageResponses.status(problems),
        "new",
        new NewPoolPage(
            pages.frame(request, null, PoolPaths.made(), words.text("pools.made.title")),
            form.english(),
            form.french(),
            processes(form, request.member(), words),
            form.until(),
            Stream.of("fully", "partially")
                .map(one ->
                    new Choice(
                        one,
                        words.text("pools.assessed." + one),
                        words.text("pools.assessed.hint-" + one),
                        form.assessed().equals(one)))
                .toList(),
            FormProblem.errors(problems, words.language())));
  }

  /** Those in which somebody has heard that they qualified. */
  private List<Choice> processes(NewPoolForm form, StaffMember member, Words words) {
    Map<String, Integer> many = eligible.byProcess();
    return many.entrySet().stream()
        .flatMap(entry ->
            processes.find(entry.getKey()).stream()
                .filter(process -> !PoolPages.party(process, member))
                .map(process ->
                    new Choice(
                        process.number(),
                        PoolWords.process(process, words),
                        words.text("pools.made.qualified", entry.getValue()),
                        form.processes().contains(process.number()))))
        .toList();
  }
}
