package org.vivier.messages.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.FollowConversation;
import org.vivier.messages.MessageDrafts;
import org.vivier.messages.MessageResult;
import org.vivier.messages.Written;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** What the other buttons of a conversation do; none of them sends anything. */
@Controller
class ConversationButtonsController {
  private final ConversationAccess access;
  private final ConversationPages pages;
  private final MessageDrafts drafts;
  private final FollowConversation follow;

  ConversationButtonsController(
      ConversationAccess access,
      ConversationPages pages,
      MessageDrafts drafts,
      FollowConversation follow) {
    this.access = access;
    this.pages = pages;
    this.drafts = drafts;
    this.follow = follow;
  }

  @Requires(act = Act.WRITE_TO_CANDIDATES, scope = "conversation")
  @PostMapping({MessagePaths.DRAFT_EN, MessagePaths.DRAFT_FR})
  ResponseEntity<byte[]> keep(
      @PathVariable("conversation") String reference, StaffRequest request) {
    String typed = request.typed("text");
    ContactableApplication where = access.find(reference, request.member(), typed);
    return drafts.keep(where.application(), request.member().id(), typed)
        ? pages.done(where, "kept", request)
        : pages.page(
            HttpStatus.UNPROCESSABLE_CONTENT,
            access.find(reference, request.member()),
            ConversationView.of(request.form()).refused(MessageResult.LONG, request.words()),
            request);
  }

  @Requires(act = Act.WRITE_TO_CANDIDATES, scope = "conversation")
  @PostMapping({MessagePaths.TEMPLATE_EN, MessagePaths.TEMPLATE_FR})
  ResponseEntity<byte[]> insert(
      @PathVariable("conversation") String reference, StaffRequest request) {
    ContactableApplication where = access.find(reference, request.member(), request.typed("text"));
    return pages.page(
        HttpStatus.OK,
        where,
        ConversationView.of(request.form()).inserted(request.typed("template")),
        request);
  }

  @Requires(act = Act.WRITE_TO_CANDIDATES, scope = "conversation")
  @PostMapping({MessagePaths.SETTLED_EN, MessagePaths.SETTLED_FR})
  ResponseEntity<byte[]> settle(
      @PathVariable("conversation") String reference, StaffRequest request) {
    ContactableApplication where = access.find(reference, request.member());
    int seen = Written.of("", request.typed("seen"), "").seen();
    if (follow.settle(where.application(), seen, request.actor())) {
      return pages.done(where, "settled", request);
    }
    Words words = request.words();
    return pages.page(
        HttpStatus.CONFLICT,
        access.find(reference, request.member()),
        ConversationView.NOTHING.saying(
            Notice.conflict(
                words.text("messages.staff.notSettled"), words.text("messages.refused.stale"))),
        request);
  }
}
