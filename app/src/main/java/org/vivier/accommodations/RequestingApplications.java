package org.vivier.accommodations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;

/** What this room must know of applications. The room that owns them implements it. */
public interface RequestingApplications {
  /**
   * An application, without anything personal.
   *
   * @param counts whether it is submitted, and neither taken back nor taken out
   */
  record Facts(
      UUID application, PostingId posting, String reference, Language language, boolean counts) {}

  /** These, by their ids; those that were erased are left out. */
  Map<UUID, Facts> of(Collection<UUID> applications);

  /**
   * This one, which nobody changes until the transaction ends: asked for before the case, as the
   * candidate's own acts do.
   */
  Optional<Facts> lock(UUID application);

  /** What the people are called who sent these; for the coordinator alone. */
  Map<UUID, String> names(Collection<UUID> applications);

  /** For which postings this member of staff applied: there they are a party. */
  Set<PostingId> appliedTo(UUID staff);

  /** The day by which the coordinator answers what was asked then. */
  LocalDate replyBy(Instant asked, ZoneId zone);
}
