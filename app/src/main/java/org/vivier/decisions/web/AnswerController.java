package org.vivier.decisions.web;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.decisions.Answer;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** The answer to one application. */
@Controller
class AnswerController {
  private static final Set<String> DONE =
      Set.of(
          "decided",
          "proposed",
          "undone",
          "confirmed",
          "sent-back",
          "moved",
          "owner",
          "again",
          "told",
          "upheld");

  private final AnswerView view;

  AnswerController(AnswerView view) {
    this.view = view;
  }

  @Requires(act = Act.SEE_ANSWERS, scope = "process")
  @GetMapping({AnswerPaths.EN + AnswerPaths.ONE, AnswerPaths.FR + AnswerPaths.ONE})
  ResponseEntity<byte[]> show(StaffRequest request, Subject subject) {
    @Nullable Notice notice =
        request
            .done()
            .filter(DONE::contains)
            .map(word -> notice(word, subject, request))
            .orElse(null);
    return view.show(subject, FormShown.saying(notice), request);
  }

  /** What was done; a letter that is held can be taken back from here. */
  private Notice notice(String word, Subject subject, StaffRequest request) {
    Notice said = Notice.success(request.words().text("decisions.done." + word));
    Answer answer = subject.answer();
    boolean undoable =
        (word.equals("decided") || word.equals("confirmed") || word.equals("proposed"))
            && answer.state().undoable()
            && request.member().may(Act.DECIDE, subject.process().id().scope());
    return undoable
        ? said.with(
            AnswerPages.undo(
                subject,
                Objects.requireNonNull(answer.decision()),
                answer.releaseAt(),
                request.words()))
        : said;
  }
}
