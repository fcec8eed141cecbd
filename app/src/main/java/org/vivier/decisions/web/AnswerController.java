package org.vivier.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerReturned;
import org.vivier.decisions.answers.AssignAnswer;
import org.vivier.decisions.deciding.ConfirmDecision;
import org.vivier.decisions.deciding.UndoDecision;
import org.vivier.decisions.deciding.UpholdDecision;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffResponses;

/** The answer to one application, and what is done with one button. */
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
  private static final String REASON = "reason";

  private final AnswerPages pages;
  private final AnswerView view;
  private final UndoDecision undo;
  private final UpholdDecision uphold;
  private final ConfirmDecision confirm;
  private final AssignAnswer assign;
  private final AnswerReturned returned;

  AnswerController(
      AnswerPages pages,
      AnswerView view,
      UndoDecision undo,
      UpholdDecision uphold,
      ConfirmDecision confirm,
      AssignAnswer assign,
      AnswerReturned returned) {
    this.pages = pages;
    this.view = view;
    this.undo = undo;
    this.uphold = uphold;
    this.confirm = confirm;
    this.assign = assign;
    this.returned = returned;
  }

  @Requires(act = Act.SEE_ANSWERS, scope = "process")
  @GetMapping({AnswerPaths.EN + AnswerPaths.ONE, AnswerPaths.FR + AnswerPaths.ONE})
  ResponseEntity<byte[]> show(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    Subject subject = pages.find(number, reference);
    @Nullable Notice notice =
        StaffResponses.done(request)
            .filter(DONE::contains)
            .map(word -> notice(word, subject, member, request))
            .orElse(null);
    return view.show(HttpStatus.OK, subject, member, request, List.of(), notice);
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.UNDO_EN, AnswerPaths.UNDO_FR})
  ResponseEntity<byte[]> undo(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return act(
        number,
        reference,
        "undone",
        member,
        request,
        id -> named(request, decision -> undo.handle(id, decision, member.actor())));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.UPHOLD_EN, AnswerPaths.UPHOLD_FR})
  ResponseEntity<byte[]> uphold(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return act(
        number,
        reference,
        "upheld",
        member,
        request,
        id ->
            named(
                request,
                decision ->
                    uphold.handle(id, decision, AnswerPages.typed(request, REASON), member)));
  }

  @Requires(act = Act.CONFIRM_DECISIONS, scope = "process")
  @PostMapping({AnswerPaths.CONFIRM_EN, AnswerPaths.CONFIRM_FR})
  ResponseEntity<byte[]> confirm(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    boolean back = AnswerPages.typed(request, "then").equals("send-back");
    return act(
        number,
        reference,
        back ? "sent-back" : "confirmed",
        member,
        request,
        id ->
            named(
                request,
                decision ->
                    back
                        ? confirm.sendBack(id, decision, AnswerPages.typed(request, REASON), member)
                        : confirm.confirm(id, decision, member)));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.OWNER_EN, AnswerPaths.OWNER_FR})
  ResponseEntity<byte[]> assign(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return act(
        number,
        reference,
        "owner",
        member,
        request,
        id ->
            StaffMemberId.of(AnswerPages.typed(request, "owner"))
                .map(owner -> assign.handle(id, owner, member.actor()))
                .orElseGet(() -> Attempt.refused(Problem.OWNER_UNKNOWN)));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.AGAIN_EN, AnswerPaths.AGAIN_FR})
  ResponseEntity<byte[]> again(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return act(
        number, reference, "again", member, request, id -> returned.again(id, member.actor()));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.TOLD_EN, AnswerPaths.TOLD_FR})
  ResponseEntity<byte[]> told(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return act(
        number,
        reference,
        "told",
        member,
        request,
        id -> returned.tell(id, AnswerPages.typed(request, REASON), member.actor()));
  }

  /** Does it, and shows the page as it is then: what was done, or why not. */
  private ResponseEntity<byte[]> act(
      String number,
      String reference,
      String word,
      StaffMember member,
      HttpServletRequest request,
      Function<ApplicationId, Attempt<Answer, Problem>> what) {
    Subject subject = pages.find(number, reference);
    Attempt<Answer, Problem> attempt = what.apply(subject.answer().application());
    if (attempt.problems().isEmpty()) {
      return pages.done(subject, request, word);
    }
    Words words = Words.of(LanguageChoice.of(request));
    Subject now = pages.again(subject);
    return view.show(
        PageResponses.status(attempt.problems()),
        now,
        member,
        request,
        attempt.conflict() ? List.of() : FormProblem.errors(attempt.problems(), words.language()),
        attempt.conflict() ? AnswerPages.conflict(now, words) : null);
  }

  /** Of the decision that the form names; a form that names none does nothing. */
  private static Attempt<Answer, Problem> named(
      HttpServletRequest request, Function<DecisionId, Attempt<Answer, Problem>> what) {
    return AnswerPages.id(AnswerPages.typed(request, "decision"))
        .map(DecisionId::new)
        .map(what)
        .orElseGet(() -> Attempt.refused(Problem.NOT_NOW));
  }

  /** What was done; a letter that is held can be taken back from here. */
  private Notice notice(
      String word, Subject subject, StaffMember member, HttpServletRequest request) {
    Words words = Words.of(LanguageChoice.of(request));
    Notice said = Notice.success(words.text("decisions.done." + word));
    Answer answer = subject.answer();
    boolean undoable =
        (word.equals("decided") || word.equals("confirmed") || word.equals("proposed"))
            && answer.state().undoable()
            && member.may(Act.DECIDE, subject.process().id().scope());
    if (!undoable) {
      return said;
    }
    var release = answer.releaseAt();
    return said.with(
        new Notice.Undo(
            AnswerPaths.undo(subject.number(), subject.reference()).in(words.language()),
            words.text("decisions.undo.button"),
            Map.of("decision", Objects.requireNonNull(answer.decision()).toString()),
            release == null
                ? null
                : Moment.of(release, subject.process().facts().dates().zone(), words.language())));
  }
}
