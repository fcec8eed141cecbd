package org.vivier.messages.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.MessageResult;
import org.vivier.messages.WriteMessage;
import org.vivier.messages.Written;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** What staff and a candidate write to each other: read, and added to. */
@Controller
class ConversationController {
  private final ConversationAccess access;
  private final ConversationPages pages;
  private final WriteMessage write;

  ConversationController(ConversationAccess access, ConversationPages pages, WriteMessage write) {
    this.access = access;
    this.pages = pages;
    this.write = write;
  }

  /** The addresses of its buttons show it as well, with what was typed. */
  @Requires(act = Act.WRITE_TO_CANDIDATES, scope = "conversation")
  @GetMapping({
    MessagePaths.EN,
    MessagePaths.FR,
    MessagePaths.DRAFT_EN,
    MessagePaths.DRAFT_FR,
    MessagePaths.TEMPLATE_EN,
    MessagePaths.TEMPLATE_FR
  })
  ResponseEntity<byte[]> show(
      @PathVariable("conversation") String reference, StaffRequest request) {
    ContactableApplication where = access.find(reference, request.member());
    ConversationView view =
        request.shownAgain() ? ConversationView.of(request.form()) : ConversationView.NOTHING;
    return pages.page(HttpStatus.OK, where, view, request);
  }

  @Requires(act = Act.WRITE_TO_CANDIDATES, scope = "conversation")
  @PostMapping({MessagePaths.EN, MessagePaths.FR})
  ResponseEntity<byte[]> send(
      @PathVariable("conversation") String reference, StaffRequest request) {
    String text = request.typed("text");
    ContactableApplication where = access.find(reference, request.member(), text);
    MessageResult outcome =
        write.toCandidate(
            where.application(),
            Written.of(request.typed("id"), request.typed("seen"), text),
            request.member().id());
    return outcome == MessageResult.SENT
        ? pages.done(where, "sent", request)
        : pages.page(
            outcome.mendable() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
            access.find(reference, request.member()),
            ConversationView.of(request.form()).refused(outcome, request.words()),
            request);
  }
}
