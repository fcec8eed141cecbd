package org.vivier.authoring;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.postings.WritePosting;
import org.vivier.processes.Closing;
import org.vivier.processes.Move;
import org.vivier.processes.MoveProcess;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.SetUp;

/** Makes both languages public in one action: for the first time, or as an amendment. */
@Component
public class PublishPosting {
  private final SetUp setUp;
  private final PostingDrafts drafts;
  private final MoveProcess move;
  private final Publications publications;
  private final WritePosting write;

  PublishPosting(
      SetUp setUp,
      PostingDrafts drafts,
      MoveProcess move,
      Publications publications,
      WritePosting write) {
    this.write = write;
    this.setUp = setUp;
    this.drafts = drafts;
    this.move = move;
    this.publications = publications;
  }

  /**
   * What somebody wants.
   *
   * @param draft the version that they have seen
   * @param material of an amendment, whether it changes what the job is or who may have it
   * @param closesAt of a material one, when it closes from now on, by the clock in the process's
   *     zone; null where it has no closing
   */
  public record Wish(
      ProcessId process,
      int draft,
      boolean material,
      @Nullable LocalDateTime closesAt,
      String reason) {}

  /** Does it, all or nothing; or says everything that stands in the way. */
  @Transactional
  public Outcome<SelectionProcess> handle(Wish wish, Actor by) {
    return setUp.locked(
        wish.process(),
        process -> {
          Outcome<SelectionProcess> outcome =
              drafts
                  .latest(process.id())
                  .filter(newest -> newest.number() != wish.draft())
                  .map(newest -> PublishPosting.<SelectionProcess>changed(newest))
                  .orElseGet(() -> publish(process, wish, by));
          if (!outcome.refusals().isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
          }
          return outcome;
        });
  }

  /** Somebody has saved something since: nobody publishes what they haven't seen. */
  private static <T> Outcome<T> changed(Draft newest) {
    return Outcome.refused(
        Refusal.at(
            null, Reason.POSTING_CHANGED, org.vivier.processes.Bilingual.same(newest.number())));
  }

  private Outcome<SelectionProcess> publish(SelectionProcess process, Wish wish, Actor by) {
    return switch (process.state()) {
      case DRAFT -> {
        Outcome<SelectionProcess> ready = event(process, Event.CHECK, wish, by);
        yield ready instanceof Outcome.Done<SelectionProcess>(SelectionProcess now)
            ? event(now, Event.PUBLISH, wish, by)
            : ready;
      }
      case PUBLISHED -> amend(process, wish, by);
      default -> event(process, Event.PUBLISH, wish, by);
    };
  }

  private Outcome<SelectionProcess> event(
      SelectionProcess process, Event event, Wish wish, Actor by) {
    return move.handle(process.id(), process.revision(), new Move(event, wish.reason(), null), by);
  }

  private Outcome<SelectionProcess> amend(SelectionProcess process, Wish wish, Actor by) {
    boolean extends_ = wish.material() && process.facts().dates().closing() == Closing.DATE;
    if (extends_ && wish.closesAt() == null) {
      return Outcome.refused(List.of(Refusal.at("closes", Reason.CLOSING_MISSING)));
    }
    Outcome<SelectionProcess> amended = event(process, Event.AMEND, wish, by);
    if (!(amended instanceof Outcome.Done<SelectionProcess>(SelectionProcess now))) {
      return amended;
    }
    publications.amended(process.id(), wish.material());
    PostingId posting = now.posting();
    if (wish.material() && posting != null) {
      write.tellAmended(posting);
    }
    return extends_
        ? move.handle(
            now.id(), now.revision(), new Move(Event.EXTEND, wish.reason(), wish.closesAt()), by)
        : amended;
  }

  /** Whether somebody could publish it in this state at all. */
  public static boolean possible(ProcessState state) {
    return state == ProcessState.DRAFT
        || state == ProcessState.READY
        || state == ProcessState.PUBLISHED;
  }
}
