package org.vivier.accommodations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.accommodations.RequestingApplications.Facts;
import org.vivier.format.Language;
import org.vivier.postings.PublicPosting;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Scope;

/**
 * A case with what surrounds it, for the coordinator.
 *
 * @param posting what the application is for; null when it is gone
 * @param process the process of that posting, or null
 * @param due the day by which the candidate hears; null while it isn't the coordinator's turn
 */
public record CoordinatedCase(
    ListedCase listed,
    Facts facts,
    @Nullable PublicPosting posting,
    @Nullable SelectionProcess process,
    @Nullable LocalDate due) {

  /** Where a role must be held to see it. Without a process, only for the whole organization. */
  public Scope scope() {
    return scope(facts, process);
  }

  static Scope scope(Facts facts, @Nullable SelectionProcess process) {
    return process == null
        ? new Scope("posting", facts.posting().toString())
        : process.id().scope();
  }

  /** The job's title, if it is known. */
  public Optional<String> job(Language language) {
    return Optional.ofNullable(posting).map(found -> found.text(language).title());
  }

  /** Whose calendar counts. */
  public ZoneId zone() {
    return zone(posting);
  }

  static ZoneId zone(@Nullable PublicPosting posting) {
    return posting == null ? ZoneOffset.UTC : posting.schedule().zone();
  }

  /** Whether something is to be done about it by whomever. */
  public boolean open() {
    return facts.counts() && (listed.state().open() || due != null);
  }
}
