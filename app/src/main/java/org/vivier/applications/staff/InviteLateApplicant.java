package org.vivier.applications.staff;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.drafts.DraftBeginning;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.DraftWriter;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.EmailIndex;

/**
 * Lets the person with an e-mail address submit after closing, and sends the way to the draft:
 * their own, or one begun for them. For staff.
 */
@Component
public class InviteLateApplicant {
  private final ApplicationRows rows;
  private final EmailIndex emails;
  private final DraftBeginning beginning;
  private final DraftWriter writer;
  private final AllowLateSubmission allow;
  private final LateLetters letters;
  private final Clock clock;

  InviteLateApplicant(
      ApplicationRows rows,
      EmailIndex emails,
      DraftBeginning beginning,
      DraftWriter writer,
      AllowLateSubmission allow,
      LateLetters letters,
      Clock clock) {
    this.rows = rows;
    this.emails = emails;
    this.beginning = beginning;
    this.writer = writer;
    this.allow = allow;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Allows it, on record.
   *
   * @param typed the person's address
   * @param language in which to write to somebody who has no draft yet
   */
  @Transactional
  public LateInvitationResult handle(
      PublicPosting posting, String typed, Language language, LatePermission permission) {
    Optional<EmailAddress> address = EmailAddress.withWholeHost(typed);
    if (address.isEmpty()) {
      return new LateInvitationResult.NoAddress();
    }
    String email = address.get().shown();
    if (!permission.until().isAfter(clock.instant())) {
      return new LateInvitationResult.Past();
    }
    if (posting.schedule().at(permission.until()).takesApplications()) {
      return new LateInvitationResult.NotLate();
    }
    byte[] index = emails.of(email);
    List<Application> drafts = drafts(posting, index);
    Optional<Application> applied =
        find(
                posting,
                "a.state in ('submitted', 'withdrawn') and a.address_answered_at is not null",
                index)
            .findFirst();
    if (applied.isPresent()) {
      return new LateInvitationResult.AlreadyApplied(
          Objects.requireNonNull(applied.get().reference()), applied.get().state());
    }
    (drafts.isEmpty() ? List.of(begin(posting, email, language, permission)) : drafts)
        .forEach(draft -> invite(draft, posting, permission));
    return new LateInvitationResult.Invited(drafts.isEmpty());
  }

  /** All of them, locked: which one is meant, only the person knows, and one can be submitted. */
  private List<Application> drafts(PublicPosting posting, byte[] index) {
    return find(posting, "a.state = 'draft'", index)
        .flatMap(draft -> rows.lock(draft.id()).stream())
        .filter(Application::isDraft)
        .toList();
  }

  private java.util.stream.Stream<Application> find(
      PublicPosting posting, String condition, byte[] index) {
    return rows.where(condition + " and a.email_index = :x order by a.id", index).stream()
        .filter(found -> found.posting().equals(posting.id()));
  }

  private Application begin(
      PublicPosting posting, String email, Language language, LatePermission permission) {
    ApplicationId id = beginning.beginFor(posting, language, permission.by(), permission.actor());
    writer.write(locked(id), Map.of(Questions.EMAIL, List.of(email)));
    return locked(id);
  }

  private void invite(Application draft, PublicPosting posting, LatePermission permission) {
    allow.handle(draft.id(), permission);
    letters.invite(draft, posting, permission.until());
  }

  private Application locked(ApplicationId id) {
    return rows.lock(id).orElseThrow();
  }
}
