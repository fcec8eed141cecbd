package org.vivier.messages.web;

import java.util.List;
import java.util.Optional;
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
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What staff and a candidate write to each other: read, and added to. */
@Controller
class ConversationController {
  private static final List<String> DONE = List.of("sent", "kept", "settled");

  private final ConversationAccess access;
  private final ConversationPages pages;
  private final WriteMessage write;
  private final StaffResponses responses;

  ConversationController(
      ConversationAccess access,
      ConversationPages pages,
      WriteMessage write,
      StaffResponses responses) {
    this.access = access;
    this.pages = pages;
    this.write = write;
    this.responses = responses;
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
    Words words = request.words();
    boolean cameAlong = LanguageSwitch.among(request.http()) || request.rejected();
    ConversationView view = cameAlong ? typed(request) : ConversationView.NOTHING;
    return pages.page(
        HttpStatus.OK,
        where,
        view.saying(
            request
                .done()
                .filter(DONE::contains)
                .map(word -> Notice.success(words.text("messages.staff.done-" + word)))
                .orElse(null)),
        request);
  }

  @Requires(act = Act.WRITE_TO_CANDIDATES, scope = "conversation")
  @PostMapping({MessagePaths.EN, MessagePaths.FR})
  ResponseEntity<byte[]> send(
      @PathVariable("conversation") String reference, StaffRequest request) {
    ContactableApplication where = access.find(reference, request.member(), field(request, "text"));
    MessageResult outcome =
        write.toCandidate(
            where.application(),
            Written.of(field(request, "id"), field(request, "seen"), field(request, "text")),
            request.member().id());
    return outcome == MessageResult.SENT
        ? responses.done(
            MessagePaths.conversation(where.reference()).in(request.language()), "sent")
        : again(outcome, reference, request);
  }

  /** The page once more, with what was typed, and why it wasn't sent. */
  private ResponseEntity<byte[]> again(
      MessageResult outcome, String reference, StaffRequest request) {
    Words words = request.words();
    String why = words.text("messages.refused." + outcome.code(), WriteMessage.LONGEST);
    ConversationView view = typed(request);
    if (outcome.mendable()) {
      return pages.page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          access.find(reference, request.member()),
          view.wrong(List.of(new FieldError("text", why))),
          request);
    }
    String title = words.text("messages.staff.notSent");
    return pages.page(
        HttpStatus.CONFLICT,
        access.find(reference, request.member()),
        view.saying(
            outcome == MessageResult.STALE
                ? Notice.conflict(title, why)
                : Notice.refused(title, why)),
        request);
  }

  static ConversationView typed(StaffRequest request) {
    return ConversationView.typed(field(request, "id"), field(request, "text"));
  }

  static String field(StaffRequest request, String name) {
    return Optional.ofNullable(request.http().getParameter(name)).orElse("");
  }
}
