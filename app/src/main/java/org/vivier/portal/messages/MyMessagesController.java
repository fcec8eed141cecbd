package org.vivier.portal.messages;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.messages.FollowConversation;
import org.vivier.messages.MessageResult;
import org.vivier.messages.WriteMessage;
import org.vivier.messages.Written;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.DraftNotFound;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.MyApplicationPaths.Place;

/** The candidate reads what the people who hire wrote, and answers. */
@Controller
class MyMessagesController {
  private static final String ENGLISH = "/en/my-applications/{id}/messages";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/messages";

  private final MyMessagesPages pages;
  private final WriteMessage write;
  private final FollowConversation follow;
  private final CandidateResponses responses;

  MyMessagesController(
      MyMessagesPages pages,
      WriteMessage write,
      FollowConversation follow,
      CandidateResponses responses) {
    this.pages = pages;
    this.write = write;
    this.follow = follow;
    this.responses = responses;
  }

  /** Whoever opens it has seen what stands there; what a browser fetches ahead, nobody has. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request, Draft sent) {
    refuseUnsent(sent);
    MyMessagesPage page = pages.of(request, sent, null);
    boolean fresh = page.entries().stream().anyMatch(MyMessagesPage.Entry::fresh);
    if (fresh && request.http().getMethod().equals("GET") && !fetchedAhead(request)) {
      follow.seen(sent.id(), page.seen());
    }
    return responses.page(request.status(), "messages", page);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(CandidateRequest request, Draft sent) {
    refuseUnsent(sent);
    MessageResult outcome =
        write.toStaff(
            sent.id(),
            Written.of(request.typed("id"), request.typed("seen"), request.typed("text")));
    if (outcome == MessageResult.SENT) {
      String page = MyApplicationPaths.at(request.language(), sent.id(), Place.MESSAGES);
      return responses.redirect(page + "?done=" + FlashMessage.MESSAGE_SENT.code());
    }
    HttpStatus status = outcome.mendable() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    return responses.page(status, "messages", pages.of(request, sent, outcome));
  }

  private static void refuseUnsent(Draft draft) {
    if (draft.application().reference() == null) {
      throw new DraftNotFound();
    }
  }

  private static boolean fetchedAhead(CandidateRequest request) {
    return Optional.ofNullable(request.http().getHeader("Sec-Purpose"))
        .filter(purpose -> purpose.contains("prefetch"))
        .isPresent();
  }
}
