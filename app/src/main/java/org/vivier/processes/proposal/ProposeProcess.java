package org.vivier.processes.proposal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.vivier.format.Language;
import org.vivier.format.PostingFacts;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Schedule;
import org.vivier.processes.Audience;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.Closing;
import org.vivier.processes.CreateProcess;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessDates;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.Processes;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TieToPosting;
import org.vivier.processes.criteria.AddCriterion;

/** Makes a process for an imported posting; everything in it is proposed until it is confirmed. */
@Component
public class ProposeProcess {
  private final Postings postings;
  private final Processes processes;
  private final CreateProcess create;
  private final TieToPosting tie;
  private final AddCriterion criteria;

  ProposeProcess(
      Postings postings,
      Processes processes,
      CreateProcess create,
      TieToPosting tie,
      AddCriterion criteria) {
    this.postings = postings;
    this.processes = processes;
    this.create = create;
    this.tie = tie;
    this.criteria = criteria;
  }

  /** The postings that advertise no process yet. */
  public List<PublicPosting> waiting() {
    Set<PostingId> advertised = processes.advertised();
    return postings.all().stream().filter(posting -> !advertised.contains(posting.id())).toList();
  }

  /** Makes it; whoever comes second gets the one that is there. */
  @Transactional
  public Outcome<SelectionProcess> handle(PostingId id, Actor by) {
    return processes
        .of(id)
        .map(Outcome::done)
        .orElseGet(() ->
            postings
                .find(id)
                .map(posting -> propose(posting, by))
                .orElseGet(() -> Outcome.refused(Refusal.of(Reason.POSTING_MISSING))));
  }

  private Outcome<SelectionProcess> propose(PublicPosting posting, Actor by) {
    return switch (create.propose(facts(posting), by)) {
      case Outcome.Refused<SelectionProcess> refused -> refused;
      case Outcome.Done<SelectionProcess>(SelectionProcess made) -> {
        if (!tie.handle(made.id(), posting.id(), by).refusals().isEmpty()) {
          // Somebody tied it a moment ago: nothing of this one stays.
          TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
          yield Outcome.refused(Refusal.of(Reason.POSTING_TAKEN));
        }
        ReadCriteria.from(postings.body(posting, Language.EN), postings.body(posting, Language.FR))
            .forEach(criterion -> criteria.propose(made.id(), criterion, by));
        yield Outcome.done(processes.find(made.id()).orElseThrow());
      }
    };
  }

  private static ProcessFacts facts(PublicPosting posting) {
    PostingFacts facts = posting.facts().facts();
    Schedule schedule = posting.schedule();
    return new ProcessFacts(
        new Bilingual(
            CleanText.line(posting.english().title()), CleanText.line(posting.french().title())),
        schedule.evergreen() ? Audience.INVENTORY : Audience.EXTERNAL,
        null,
        facts.classifications(),
        facts.tenures(),
        facts.termLength(),
        facts.languageRequirements(),
        facts.locations(),
        facts.workArrangement(),
        facts.positions(),
        facts.salary(),
        dates(schedule));
  }

  private static ProcessDates dates(Schedule schedule) {
    ZoneId zone = schedule.zone();
    if (schedule.evergreen()) {
      return new ProcessDates(zone, null, Closing.EVERGREEN, null);
    }
    @Nullable Instant ends = schedule.ends();
    return ends == null
        ? new ProcessDates(zone, null, Closing.UNTIL_FILLED, null)
        : new ProcessDates(
            zone, null, Closing.DATE, LocalDateTime.ofInstant(ends, zone).withNano(0));
  }
}
