package org.vivier.cli.tryout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vivier.authoring.Sources;
import org.vivier.platform.record.Actor;
import org.vivier.postings.ImportPostings;
import org.vivier.processes.AutomaticMoves;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.Move;
import org.vivier.processes.MoveProcess;
import org.vivier.processes.ProcessFilter;
import org.vivier.processes.ProcessSearch;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.StepId;

/**
 * Invented selection processes in every state, each set up and moved by the verbs that people use.
 * Two of the drafts have an honest fault to mend, and one was read out of its posting and waits for
 * somebody to confirm it. The same ones each time.
 */
@Component
public class SampleProcesses {
  private static final String PROPOSED = "agile-delivery-manager";
  private static final String DECLARED = "product-manager";
  private static final Bilingual TEMPLATE =
      new Bilingual("Product and delivery roles", "Rôles de produit et de prestation");

  /** How each state is reached; what waits for candidates to cancel it is published at first. */
  private static final Map<ProcessState, List<Event>> WAYS =
      Map.of(
          ProcessState.DRAFT, List.of(),
          ProcessState.READY, List.of(Event.CHECK),
          ProcessState.PUBLISHED, List.of(Event.CHECK, Event.PUBLISH),
          ProcessState.CANCELLING, List.of(Event.CHECK, Event.PUBLISH),
          ProcessState.CLOSED, List.of(Event.CHECK, Event.PUBLISH, Event.CLOSE),
          ProcessState.COMPLETED, List.of(Event.CHECK, Event.PUBLISH, Event.CLOSE, Event.COMPLETE),
          ProcessState.ARCHIVED,
              List.of(Event.CHECK, Event.PUBLISH, Event.CLOSE, Event.COMPLETE, Event.ARCHIVE),
          ProcessState.CANCELLED,
              List.of(Event.CHECK, Event.PUBLISH, Event.CANCEL, Event.LAST_ANSWER_SENT));

  private final SampleBeginnings beginnings;
  private final SampleSetUp setUp;
  private final SampleBoards boards;
  private final SampleTexts texts;
  private final MoveProcess move;
  private final CopyProcess copy;
  private final Processes processes;
  private final ProcessSearch search;
  private final Sources sources;
  private final AutomaticMoves itself;
  private final ImportPostings imports;

  SampleProcesses(
      SampleBeginnings beginnings,
      SampleSetUp setUp,
      SampleBoards boards,
      SampleTexts texts,
      MoveProcess move,
      CopyProcess copy,
      Processes processes,
      ProcessSearch search,
      Sources sources,
      AutomaticMoves itself,
      ImportPostings imports) {
    this.itself = itself;
    this.beginnings = beginnings;
    this.setUp = setUp;
    this.boards = boards;
    this.texts = texts;
    this.move = move;
    this.copy = copy;
    this.processes = processes;
    this.search = search;
    this.sources = sources;
    this.imports = imports;
  }

  /** Makes them, where there is no process yet. The invented people must work here. */
  public void make() {
    if (search.find(ProcessFilter.ALL, 1, 1).total() > 0) {
      return;
    }
    for (SampleProcess sample : SampleProcess.all()) {
      if (!imports.amongSamples(() -> make(sample))) {
        return;
      }
    }
    Actor noor = Actor.staff(boards.account("noor"));
    beginnings.proposed(PROPOSED, noor);
    SampleOutcome.done(copy.handle(of(DECLARED).id(), TEMPLATE, true, noor));
  }

  /** The board says whom it knows: the chair knows one of those whom nobody has rated. */
  void declare(SelectionProcess process, SampleStory story) {
    boards.declare(process, Set.of(story.of(SampleFate.UNRATED).getLast().value()));
  }

  /** What has come to its closing closes. */
  void closeWhatIsOver() {
    itself.handle();
  }

  /** What is to be given up is, now that people have applied. */
  void giveUp() {
    SampleProcess.all().stream()
        .filter(sample -> state(sample) == ProcessState.CANCELLING)
        .forEach(sample -> {
          SelectionProcess process = of(sample.one("posting").orElseThrow());
          Actor by = Actor.staff(boards.account(sample.one("by").orElseThrow()));
          // A folder's posting is closed in the folder; one of the editor, with its process.
          sources.takeOver(process.id(), by);
          move(process, Event.CANCEL, by);
        });
  }

  private void make(SampleProcess sample) {
    Actor by = Actor.staff(boards.account(sample.one("by").orElseThrow()));
    SelectionProcess process = beginnings.begin(sample, by);
    List<StepId> steps = setUp.setUp(process.id(), sample, by);
    boards.fill(process.id(), sample, steps, by);
    if (process.posting() == null) {
      texts.write(process.id(), sample, by);
    }
    for (Event event : Objects.requireNonNull(WAYS.get(state(sample)))) {
      process = move(process, event, event.byPeople() ? by : Actor.PROGRAM);
    }
  }

  private static ProcessState state(SampleProcess sample) {
    return ProcessState.ofCode(sample.ends()).orElseThrow();
  }

  private SelectionProcess move(SelectionProcess process, Event event, Actor by) {
    int revision = processes.find(process.id()).orElseThrow().revision();
    Move wanted =
        event == Event.CANCEL
            ? Move.of(event, "The position is no longer funded. – Le poste n’est plus financé.")
            : event == Event.CLOSE
                ? Move.of(event, "Enough people applied. – Assez de personnes ont postulé.")
                : Move.of(event);
    return SampleOutcome.done(move.handle(process.id(), revision, wanted, by));
  }

  /** The one whose posting has this address in English. */
  SelectionProcess of(String slug) {
    return processes.of(beginnings.posting(slug)).orElseThrow();
  }
}
