package org.vivier.applications.staff;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.Links;
import org.vivier.letters.LetterContent;
import org.vivier.postings.PublicPosting;

/** Lets rooms above write to candidates: they say what, this room knows to whom. */
@Component
public class CandidateLetters {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final LetterDetails letterDetails;
  private final Links links;
  private final ApplicationLetters letters;

  CandidateLetters(
      ApplicationRows rows,
      CurrentPostings postings,
      LetterDetails letterDetails,
      Links links,
      ApplicationLetters letters) {
    this.rows = rows;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.links = links;
    this.letters = letters;
  }

  /** Whom a letter is for; empty for a draft, once erased, and when the posting is taken down. */
  public Optional<Addressee> find(ApplicationId id) {
    return rows.find(id)
        .filter(found -> !found.isDraft())
        .flatMap(found -> postings.of(found).map(it -> addressee(found, it)));
  }

  /**
   * Writes a letter, in the transaction of what it tells.
   *
   * @param content made of whom it is for and the address of the candidate's page
   * @return the letter's id; empty when none may go there: its owner said that the application is
   *     not theirs
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<UUID> write(ApplicationId id, BiFunction<Addressee, URI, LetterContent> content) {
    Application application = rows.find(id).orElseThrow();
    PublicPosting posting = postings.of(application).orElseThrow();
    return letters.write(
        letterDetails.named(application, posting),
        content.apply(addressee(application, posting), links.mine(id, application.language())));
  }

  private Addressee addressee(Application application, PublicPosting posting) {
    return new Addressee(
        application.id(),
        application.dataKey(),
        application.state(),
        Objects.requireNonNull(application.reference()),
        application.language(),
        posting.schedule().zone(),
        letterDetails.job(application, posting),
        letterDetails.contact(application, posting),
        Objects.requireNonNull(application.times().replyBy()));
  }
}
