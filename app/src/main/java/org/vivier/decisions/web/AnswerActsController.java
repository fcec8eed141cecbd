package org.vivier.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerReturned;
import org.vivier.decisions.answers.AssignAnswer;
import org.vivier.platform.attempt.Attempt;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;

/**
 * What is done about an answer by one button: given to somebody else, sent again, told in another
 * way.
 */
@Controller
class AnswerActsController {
  private final AnswerActs acts;
  private final AssignAnswer assign;
  private final AnswerReturned returned;

  AnswerActsController(AnswerActs acts, AssignAnswer assign, AnswerReturned returned) {
    this.acts = acts;
    this.assign = assign;
    this.returned = returned;
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.OWNER_EN, AnswerPaths.OWNER_FR})
  ResponseEntity<byte[]> assign(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return acts.handle(
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
    return acts.handle(
        number, reference, "again", member, request, id -> returned.again(id, member.actor()));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.TOLD_EN, AnswerPaths.TOLD_FR})
  ResponseEntity<byte[]> told(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return acts.handle(
        number,
        reference,
        "told",
        member,
        request,
        id -> returned.tell(id, AnswerPages.typed(request, "reason"), member.actor()));
  }
}
