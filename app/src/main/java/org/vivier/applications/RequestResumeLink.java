package org.vivier.applications;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.form.Questions;
import org.vivier.format.Invisible;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.EmailIndex;

/** Sends the way back to drafts by e-mail. */
@Component
public class RequestResumeLink {
  private static final Duration PERIOD = Duration.ofHours(1);
  private static final int MOST = 5;

  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final EmailIndex emails;
  private final Links links;
  private final Postal postal;
  private final ApplicationEventPublisher events;
  private final LinkLives lives;

  RequestResumeLink(
      ApplicationRows rows,
      CurrentPostings postings,
      EmailIndex emails,
      Links links,
      Postal postal,
      ApplicationEventPublisher events,
      LinkLives lives) {
    this.rows = rows;
    this.postings = postings;
    this.emails = emails;
    this.links = links;
    this.postal = postal;
    this.events = events;
    this.lives = lives;
  }

  /**
   * Sends a link to the address typed in this draft.
   *
   * @return false when no address was typed yet, or when enough links went there in the last hour
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public boolean handle(Device device, ApplicationId id) {
    Application draft = rows.lock(device, id);
    String email = draft.answers().first(Questions.EMAIL);
    return draft.state() == ApplicationState.DRAFT && !Invisible.only(email) && send(draft);
  }

  /** Sends a link for every draft with this address, if there is any; never says whether. */
  @Transactional
  public void handle(String email) {
    rows.where(
            "a.state = 'draft' and a.email_index = :x order by a.touched_at desc", emails.of(email))
        .forEach(this::send);
  }

  private boolean send(Application draft) {
    byte[] index = emails.of(draft.answers().first(Questions.EMAIL));
    Optional<PublicPosting> posting = postings.of(draft);
    if (posting.isEmpty() || links.requestedSince(index, lives.now().minus(PERIOD)) >= MOST) {
      return false;
    }
    events.publishEvent(
        new DraftLinkRequested(
            postal.unnamed(draft, posting.get()),
            postal.job(draft, posting.get()),
            links.resume(draft.id(), draft.language(), lives.resume()),
            lives.now().plus(lives.resume()),
            postings.deadline(posting.get()).closes()));
    return true;
  }
}
