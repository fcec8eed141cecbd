package org.vivier.pools.inventory;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.Site;
import org.vivier.platform.record.Actor;
import org.vivier.pools.Problem;
import org.vivier.pools.letters.InventoryInvitation;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.processes.ProcessState;
import org.vivier.processes.SelectionProcess;

/** Invites people of the inventory to apply to a process that takes applications. */
@Component
public class InviteFromInventory {
  private final InventoryRows rows;
  private final Postings postings;
  private final CandidateLetters letters;
  private final Site site;

  InviteFromInventory(InventoryRows rows, Postings postings, CandidateLetters letters, Site site) {
    this.rows = rows;
    this.postings = postings;
    this.letters = letters;
    this.site = site;
  }

  /** Whether people can apply to it now. */
  public static boolean takes(SelectionProcess process) {
    return process.state() == ProcessState.PUBLISHED && process.posting() != null;
  }

  /**
   * Writes to each once, in their language; whoever was invited already, or is kept no longer, is
   * left out.
   *
   * @return how many were written to
   */
  @Transactional
  public Attempt<Integer, Problem> handle(
      @Nullable SelectionProcess process, Collection<String> references, Actor by) {
    if (process == null || !takes(process)) {
      return Attempt.refused(Problem.NO_PROCESS);
    }
    @Nullable PostingId id = process.posting();
    Optional<PublicPosting> posting = id == null ? Optional.empty() : postings.lastPublic(id);
    if (posting.isEmpty()) {
      return Attempt.refused(Problem.NO_PROCESS);
    }
    if (references.isEmpty()) {
      return Attempt.refused(Problem.NOBODY);
    }
    List<UUID> written = new ArrayList<>();
    // In one order, so that two advisers wait for each other.
    references.stream()
        .distinct()
        .sorted()
        .flatMap(reference -> rows.lock(reference).stream())
        .filter(entry -> !rows.invited(entry.application(), process.id().value()))
        .filter(entry -> letters.find(entry.application()).isPresent())
        .forEach(entry -> invite(entry, process, posting.get(), by).ifPresent(written::add));
    return written.isEmpty() ? Attempt.refused(Problem.NOBODY_NEW) : Attempt.of(written.size());
  }

  private Optional<UUID> invite(
      InventoryRows.Entry entry, SelectionProcess process, PublicPosting posting, Actor by) {
    Optional<UUID> letter =
        letters.write(
            entry.application(),
            (to, page) ->
                new InventoryInvitation(
                    posting.text(to.language()).title(),
                    to.reference(),
                    URI.create(site.url(PostingPaths.position(to.language(), posting))),
                    page));
    letter.ifPresent(
        sent -> rows.event(entry.application(), "invited", by, null, process.id().value(), null));
    return letter;
  }
}
