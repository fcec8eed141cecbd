package org.vivier.postings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

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

  /** The words of one language. */
  public PublicText text(Language language) {
    return language == Language.EN ? english : french;
  }
}
