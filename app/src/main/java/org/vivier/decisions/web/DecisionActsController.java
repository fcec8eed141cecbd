package org.vivier.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.deciding.ConfirmDecision;
import org.vivier.decisions.deciding.UndoDecision;
import org.vivier.decisions.deciding.UpholdDecision;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

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
  ResponseEntity<byte[]> undo(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return acts.handle(
        number,
        reference,
        "undone",
        member,
        request,
        id -> AnswerActs.named(request, decision -> undo.handle(id, decision, member.actor())));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.UPHOLD_EN, AnswerPaths.UPHOLD_FR})
  ResponseEntity<byte[]> uphold(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return acts.handle(
        number,
        reference,
        "upheld",
        member,
        request,
        id ->
            AnswerActs.named(
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
    return acts.handle(
        number,
        reference,
        back ? "sent-back" : "confirmed",
        member,
        request,
        id ->
            AnswerActs.named(
                request,
                decision ->
                    back
                        ? confirm.sendBack(id, decision, AnswerPages.typed(request, REASON), member)
                        : confirm.confirm(id, decision, member)));
  }
}
