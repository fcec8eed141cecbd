package org.vivier.messages.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
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
      @PathVariable("conversation") String reference,
      StaffMember member,
      HttpServletRequest request) {
    ContactableApplication where = access.find(reference, member);
    Words words = Words.of(LanguageChoice.of(request));
    boolean cameAlong = LanguageSwitch.among(request) || RejectedForms.among(request);
    ConversationView view = cameAlong ? typed(request) : ConversationView.NOTHING;
    return pages.page(
        HttpStatus.OK,
        where,
        view.saying(
            StaffResponses.done(request)
                .filter(DONE::contains)
                .map(word -> Notice.success(words.text("messages.staff.done-" + word)))
                .orElse(null)),
        member,
        request);
  }

  @Requires(act = Act.WRITE_TO_CANDIDATES, scope = "conversation")
  @PostMapping({MessagePaths.EN, MessagePaths.FR})
  ResponseEntity<byte[]> send(
      @PathVariable("conversation") String reference,
      StaffMember member,
      HttpServletRequest request) {
    ContactableApplication where = access.find(reference, member, field(request, "text"));
    MessageResult outcome =
        write.toCandidate(
            where.application(),
            Written.of(field(request, "id"), field(request, "seen"), field(request, "text")),
            member.id());
    return outcome == MessageResult.SENT
        ? responses.done(
            MessagePaths.conversation(where.reference()).in(LanguageChoice.of(request)), "sent")
        : again(outcome, reference, member, request);
  }

  /** The page once more, with what was typed, and why it wasn't sent. */
  private ResponseEntity<byte[]> again(
      MessageResult outcome, String reference, StaffMember member, HttpServletRequest request) {
    Words words = Words.of(LanguageChoice.of(request));
    String why = words.text("messages.refused." + outcome.code(), WriteMessage.LONGEST);
    ConversationView view = typed(request);
    if (outcome.mendable()) {
      return pages.page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          access.find(reference, member),
          view.wrong(List.of(new FieldError("text", why))),
          member,
          request);
    }
    String title = words.text("messages.staff.notSent");
    return pages.page(
        HttpStatus.CONFLICT,
        access.find(reference, member),
        view.saying(
            outcome == MessageResult.STALE
                ? Notice.conflict(title, why)
                : Notice.refused(title, why)),
        member,
        request);
  }

  static ConversationView typed(HttpServletRequest request) {
    return ConversationView.typed(field(request, "id"), field(request, "text"));
  }

  static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
