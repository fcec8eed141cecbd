package org.vivier.portal.messages;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.messages.FollowConversation;
import org.vivier.messages.Outcome;
import org.vivier.messages.WriteMessage;
import org.vivier.messages.Written;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.MinePaths.Place;
import org.vivier.portal.NoSuchDraft;
import org.vivier.portal.Visit;

/** The candidate reads what the people who hire wrote, and answers. */
@Controller
class MyMessagesController {
  private static final String ENGLISH = "/en/my-applications/{id}/messages";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/messages";

  private final Drafts drafts;
  private final MyMessagesPages pages;
  private final WriteMessage write;
  private final FollowConversation follow;
  private final Desk desk;

  MyMessagesController(
      Drafts drafts,
      MyMessagesPages pages,
      WriteMessage write,
      FollowConversation follow,
      Desk desk) {
    this.drafts = drafts;
    this.pages = pages;
    this.write = write;
    this.follow = follow;
    this.desk = desk;
  }

  /** Whoever opens it has seen what stands there; what a browser fetches ahead, nobody has. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id) {
    Draft sent = submitted(visit, id);
    MyMessagesPage page = pages.of(visit, sent, null);
    boolean fresh = page.entries().stream().anyMatch(MyMessagesPage.Entry::fresh);
    if (fresh && visit.request().getMethod().equals("GET") && !fetchedAhead(visit)) {
      follow.seen(sent.id(), page.seen());
    }
    return desk.page(visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK, "messages", page);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(Visit visit, @PathVariable String id) {
    Draft sent = submitted(visit, id);
    Outcome outcome =
        write.toStaff(
            sent.id(), Written.of(visit.typed("id"), visit.typed("seen"), visit.typed("text")));
    if (outcome == Outcome.SENT) {
      String page = MinePaths.at(visit.language(), sent.id(), Place.MESSAGES);
      return desk.redirect(page + "?done=" + Done.MESSAGE_SENT.code());
    }
    HttpStatus status = outcome.mendable() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    return desk.page(status, "messages", pages.of(visit, sent, outcome));
  }

  private Draft submitted(Visit visit, String id) {
    Draft found = drafts.at(visit, id);
    if (found.application().reference() == null) {
      throw new NoSuchDraft();
    }
    return found;
  }

  private static boolean fetchedAhead(Visit visit) {
    return Optional.ofNullable(visit.request().getHeader("Sec-Purpose"))
        .filter(purpose -> purpose.contains("prefetch"))
        .isPresent();
  }
}
