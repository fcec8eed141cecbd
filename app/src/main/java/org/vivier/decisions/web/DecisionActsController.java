package org.vivier.decisions.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.deciding.ConfirmDecision;
import org.vivier.decisions.deciding.UndoDecision;
import org.vivier.decisions.deciding.UpholdDecision;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** What is done with a decision by one button: taken back, upheld, confirmed or sent back. */
@Controller
class DecisionActsController {
  private static final String REASON = "reason";

  private final AnswerActs acts;
  private final UndoDecision undo;
  private final UpholdDecision uphold;
  private final ConfirmDecision confirm;

  DecisionActsController(
      AnswerActs acts, UndoDecision undo, UpholdDecision uphold, ConfirmDecision confirm) {
    this.acts = acts;
    this.undo = undo;
    this.uphold = uphold;
    this.confirm = confirm;
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.UNDO_EN, AnswerPaths.UNDO_FR})
  ResponseEntity<byte[]> undo(StaffRequest request, Subject subject) {
    return acts.handle(
        subject,
        "undone",
        request,
        id -> AnswerActs.named(request, decision -> undo.handle(id, decision, request.actor())));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.UPHOLD_EN, AnswerPaths.UPHOLD_FR})
  ResponseEntity<byte[]> uphold(StaffRequest request, Subject subject) {
    return acts.handle(
        subject,
        "upheld",
        request,
        id ->
            AnswerActs.named(
                request,
                decision -> uphold.handle(id, decision, request.typed(REASON), request.member())));
  }

  @Requires(act = Act.CONFIRM_DECISIONS, scope = "process")
  @PostMapping({AnswerPaths.CONFIRM_EN, AnswerPaths.CONFIRM_FR})
  ResponseEntity<byte[]> confirm(StaffRequest request, Subject subject) {
    boolean back = request.typed("then").equals("send-back");
    return acts.handle(
        subject,
        back ? "sent-back" : "confirmed",
        request,
        id ->
            AnswerActs.named(
                request,
                decision ->
                    back
                        ? confirm.sendBack(id, decision, request.typed(REASON), request.member())
                        : confirm.confirm(id, decision, request.member())));
  }
}
