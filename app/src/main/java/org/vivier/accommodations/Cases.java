package org.vivier.accommodations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.accommodations.RequestingApplications.Facts;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

/**
 * The requests that coordinators see: each those of the processes where they hold the role, none of
 * a job that they applied for themselves, and none in which they have a conflict of interest.
 */
@Component
public class Cases {
  private final CaseRows rows;
  private final DataKeys keys;
  private final RequestingApplications applications;
  private final Postings postings;
  private final Processes processes;

  Cases(
      CaseRows rows,
      DataKeys keys,
      RequestingApplications applications,
      Postings postings,
      Processes processes) {
    this.rows = rows;
    this.keys = keys;
    this.applications = applications;
    this.postings = postings;
    this.processes = processes;
  }

  /**
   * One case, opened.
   *
   * @param file what was said and done
   */
  public record Opened(CoordinatedCase about, CaseFile file) {}

  /** All that this member of staff may see. */
  @Transactional(readOnly = true)
  public List<CoordinatedCase> of(StaffMember member) {
    return seen(rows.all(member.id().value(), false), member);
  }

  /** Those that wait for the coordinator. */
  @Transactional(readOnly = true)
  public List<CoordinatedCase> waiting(StaffMember member) {
    return seen(rows.all(member.id().value(), true), member).stream()
        .filter(found -> found.due() != null)
        .toList();
  }

  /** This one, if this member of staff may see it. */
  @Transactional(readOnly = true)
  public Optional<Opened> find(UUID id, StaffMember member) {
    return rows.sent(id, member.id().value())
        .flatMap(whole ->
            seen(List.of(listed(whole.row())), member).stream()
                .findFirst()
                .flatMap(about -> open(whole).map(file -> new Opened(about, file))));
  }

  private List<CoordinatedCase> seen(List<ListedCase> cases, StaffMember member) {
    if (cases.isEmpty()) {
      return List.of();
    }
    Map<UUID, Facts> facts = applications.of(cases.stream().map(ListedCase::application).toList());
    Set<PostingId> of =
        facts.values().stream().map(Facts::posting).collect(Collectors.toUnmodifiableSet());
    Set<PostingId> own = applications.appliedTo(member.id().value());
    Map<PostingId, PublicPosting> known =
        postings.lastPublic(of).stream()
            .collect(Collectors.toMap(PublicPosting::id, Function.identity()));
    Map<PostingId, SelectionProcess> tied = processes.of(of);
    return cases.stream()
        .flatMap(one ->
            Optional.ofNullable(facts.get(one.application()))
                .filter(found -> !own.contains(found.posting()))
                .map(found ->
                    about(one, found, known.get(found.posting()), tied.get(found.posting())))
                .stream())
        .filter(found -> member.may(Act.AGREE_ON_ACCOMMODATION, found.scope()))
        .toList();
  }

  private CoordinatedCase about(
      ListedCase one,
      Facts facts,
      @Nullable PublicPosting posting,
      @Nullable SelectionProcess process) {
    CoordinatedCase about = new CoordinatedCase(one, facts, posting, process, null);
    @Nullable Instant since = one.waitingSince();
    @Nullable LocalDate due =
        since == null || !facts.counts() ? null : applications.replyBy(since, about.zone());
    return new CoordinatedCase(one, facts, posting, process, due);
  }

  private static ListedCase listed(StoredCase row) {
    Instant requested = row.requestedAt();
    return new ListedCase(
        row.id(),
        row.application(),
        row.state(),
        requested == null ? row.savedAt() : requested,
        row.waitingSince());
  }

  private Optional<CaseFile> open(CaseRows.Whole whole) {
    try {
      DataKey key = keys.of(new DataKeyId(whole.row().id()));
      return Optional.of(whole.open(key));
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }
}
