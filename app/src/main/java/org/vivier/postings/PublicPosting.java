package org.vivier.postings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Contact;
import org.vivier.format.Language;
import org.vivier.format.PostingFacts;
import org.vivier.platform.page.Contacts;
import org.vivier.platform.page.Organization;

/**
 * A posting as the public may see it, without its long text.
 *
 * @param version number of the version shown, from 1
 * @param key the translation key
 * @param postedAt when it was first here, or opened if that is later
 * @param changedAt when this version was imported
 * @param leverId identifier in the former applicant tracking system
 */
public record PublicPosting(
    PostingId id,
    int version,
    String key,
    Instant postedAt,
    Instant changedAt,
    Schedule schedule,
    @Nullable String leverId,
    ShownFacts facts,
    PublicText english,
    PublicText french) {

  /**
   * Whom to write to about it: its own people, and where it names none, the organization's. The
   * same on every page, in every footer and in every letter.
   *
   * @param organization in the reader's language
   */
  public Contacts contacts(Organization organization) {
    PostingFacts given = facts.facts();
    return new Contacts(
        address(given.contact(), organization.contactEmail()),
        address(given.accommodationContact(), organization.accommodationEmail()));
  }

  private static String address(@Nullable Contact own, String organization) {
    return own == null ? organization : own.email();
  }

  /** The words of one language. */
  public PublicText text(Language language) {
    return language == Language.EN ? english : french;
  }
}
