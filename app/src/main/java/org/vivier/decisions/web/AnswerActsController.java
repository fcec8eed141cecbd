package org.vivier.decisions.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerReturned;
import org.vivier.decisions.answers.AssignAnswer;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.attempt.Attempt;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.StaffRequest;

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
  ResponseEntity<byte[]> assign(StaffRequest request, Subject subject) {
    return acts.handle(
        subject,
        "owner",
        request,
        id ->
            StaffMemberId.of(request.typed("owner"))
                .map(owner -> assign.handle(id, owner, request.actor()))
                .orElseGet(() -> Attempt.refused(Problem.OWNER_UNKNOWN)));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.AGAIN_EN, AnswerPaths.AGAIN_FR})
  ResponseEntity<byte[]> again(StaffRequest request, Subject subject) {
    return acts.handle(subject, "again", request, id -> returned.again(id, request.actor()));
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.TOLD_EN, AnswerPaths.TOLD_FR})
  ResponseEntity<byte[]> told(StaffRequest request, Subject subject) {
    return acts.handle(
        subject,
        "told",
        request,
        id -> returned.tell(id, request.typed("reason"), request.actor()));
  }
}
