package org.vivier.authoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingSource;
import org.vivier.postings.WritePosting;
import org.vivier.processes.ProcessEvent;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessMoved;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TieToPosting;
import org.vivier.processes.links.MoveBlocked;

/**
 * Lets the public posting follow its process, in the transaction in which that moves: both
 * languages are published, amended, extended, closed and opened again together with it, wherever
 * the button was.
 */
@Component
class FollowProcess {
  private final Processes processes;
  private final ProcessHistory history;
  private final Sources sources;
  private final PostingDrafts drafts;
  private final Publications publications;
  private final Compose compose;
  private final Publish publish;
  private final Clock clock;

  FollowProcess(
      Processes processes,
      ProcessHistory history,
      Sources sources,
      PostingDrafts drafts,
      Publications publications,
      Compose compose,
      Publish publish,
      Clock clock) {
    this.processes = processes;
    this.history = history;
    this.sources = sources;
    this.drafts = drafts;
    this.publications = publications;
    this.compose = compose;
    this.publish = publish;
    this.clock = clock;
  }

  /** Writes the public posting; its tie to the process is made with the first publication. */
  @Component
  static class Publish {
    private final WritePosting write;
    private final TieToPosting tie;

    Publish(WritePosting write, TieToPosting tie) {
      this.write = write;
      this.tie = tie;
    }

    private void handle(SelectionProcess process, Composition composed, ProcessEvent event) {
      PostingId posting;
      try {
        posting = write.handle(composed.text(), event.by());
      } catch (WritePosting.Blocked e) {
        throw new MoveBlocked(
            e.findings().stream()
                .map(
                    finding -> PostingCondition.refusal(finding, composed.language(finding.file())))
                .toList(),
            e);
      }
      if (process.posting() == null) {
        tie.handle(process.id(), posting, event.by());
      }
    }
  }

  @EventListener
  void on(ProcessMoved moved) {
    SelectionProcess process = processes.find(moved.process()).orElseThrow();
    if (sources.of(process) != PostingSource.Kind.EDITOR) {
      return;
    }
    switch (moved.event()) {
      case PUBLISH, AMEND ->
          drafts
              .latest(process.id())
              .ifPresent(draft -> write(process, draft, clock.instant(), false));
      case EXTEND, REOPEN -> again(process, false);
      case CLOSE, CANCEL -> again(process, true);
      default -> {
        // Nothing that candidates read.
      }
    }
  }

  /** What is public already, with what the process says now. */
  private void again(SelectionProcess process, boolean archived) {
    Optional<Publications.Publication> last = publications.latest(process.id());
    last.flatMap(one -> drafts.find(process.id(), one.draft()))
        .ifPresent(
            draft -> write(process, draft, last.map(one -> one.at()).orElseThrow(), archived));
  }

  private void write(SelectionProcess process, Draft draft, Instant blocksAt, boolean archived) {
    // It was written down a moment ago, in this transaction: who, and why.
    ProcessEvent event =
        history.of(process.id()).reversed().stream()
            .filter(one -> !one.kind().equals("posting-tied"))
            .findFirst()
            .orElseThrow();
    Composition composed =
        compose.of(new Compose.Wanted(process, draft.text(), archived, blocksAt, true));
    publish.handle(process, composed, event);
    publications.add(process.id(), draft.number(), event.kind(), event.by(), event.reason());
  }
}
