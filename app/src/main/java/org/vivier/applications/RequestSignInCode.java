package org.vivier.applications;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.vault.EmailIndex;

/** Sends a code that opens the candidate’s page on any device. */
@Component
public class RequestSignInCode {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final EmailIndex emails;
  private final SignInCodes codes;
  private final Postal postal;
  private final ApplicationEventPublisher events;

  RequestSignInCode(
      ApplicationRows rows,
      CurrentPostings postings,
      EmailIndex emails,
      SignInCodes codes,
      Postal postal,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.postings = postings;
    this.emails = emails;
    this.codes = codes;
    this.postal = postal;
    this.events = events;
  }

  /**
   * Sends a code when there is an application with this address; never says whether.
   *
   * @return until when a code works that was sent now
   */
  @Transactional
  public Instant handle(String email) {
    byte[] index = emails.of(email);
    codes
        .issue(index)
        .ifPresent(code ->
            rows.where("a.email_index = :x order by a.touched_at desc limit 1", index).stream()
                .findFirst()
                .ifPresent(application -> send(application, code)));
    return codes.until();
  }

  private void send(Application application, String code) {
    String grouped = code.substring(0, 4) + "-" + code.substring(4);
    postings
        .of(application)
        .ifPresent(posting ->
            events.publishEvent(
                new SignInCodeRequested(
                    postal.unnamed(application, posting), grouped, codes.until())));
  }
}
