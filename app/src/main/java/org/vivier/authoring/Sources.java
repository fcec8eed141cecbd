package org.vivier.authoring;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingSide;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingSource;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessState;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.SetUp;

/**
 * Where the text of a process's posting is written, and how it passes from one place to the other.
 */
@Component
public class Sources {
  private final PostingSource postings;
  private final SetUp setUp;
  private final PostingDrafts drafts;
  private final FirstText first;
  private final Publications publications;
  private final DraftJournal journal;

  Sources(
      PostingSource postings,
      SetUp setUp,
      PostingDrafts drafts,
      FirstText first,
      Publications publications,
      DraftJournal journal) {
    this.publications = publications;
    this.postings = postings;
    this.setUp = setUp;
    this.drafts = drafts;
    this.first = first;
    this.journal = journal;
  }

  /** Where it is written: in the editor as long as there is no posting. */
  public PostingSource.Kind of(SelectionProcess process) {
    PostingId posting = process.posting();
    return posting == null
        ? PostingSource.Kind.EDITOR
        : postings.of(posting).orElse(PostingSource.Kind.EDITOR);
  }

  /** Whether it may be written here: not from a folder, and not in a process that is over. */
  public boolean writable(SelectionProcess process) {
    ProcessState state = process.state();
    boolean over =
        state == ProcessState.CANCELLING
            || state == ProcessState.CANCELLED
            || state == ProcessState.COMPLETED
            || state == ProcessState.ARCHIVED;
    return !over && !process.template() && of(process) == PostingSource.Kind.EDITOR;
  }

  /** Begins a text for a process that has none; the same again changes nothing. */
  @Transactional
  public boolean begin(ProcessId id, Actor by) {
    return setUp.locked(
        id,
        process -> {
          if (!writable(process)) {
            return false;
          }
          if (drafts.latest(id).isEmpty()) {
            Draft begun = drafts.add(id, Draft.Kind.BEGUN, first.of(process), List.of(), null, by);
            journal.tell("posting.draft-saved", by, begun);
          }
          return true;
        });
  }

  /** Takes the text of a folder's posting into the editor, which is the source from now on. */
  @Transactional
  public boolean takeOver(ProcessId id, Actor by) {
    return setUp.locked(
        id,
        process -> {
          PostingId posting = process.posting();
          if (posting == null || of(process) == PostingSource.Kind.EDITOR) {
            return false;
          }
          DraftText text = text(postings.takeOver(posting, by));
          Draft taken = drafts.add(id, Draft.Kind.TAKEN_OVER, text, List.of(), null, by);
          // What the folder made public is what later dates are written into.
          publications.add(id, taken.number(), Draft.Kind.TAKEN_OVER.code(), by, null);
          journal.tell("posting.draft-saved", by, taken);
          return true;
        });
  }

  /** Makes the folder the source again; what was written here stays in the history. */
  @Transactional
  public boolean giveBack(ProcessId id, Actor by) {
    return setUp.locked(
        id,
        process -> {
          PostingId posting = process.posting();
          if (posting == null || !fromFolder(id) || !writable(process)) {
            return false;
          }
          postings.giveBack(posting, by);
          return true;
        });
  }

  /** Whether its text was in a folder once. */
  public boolean fromFolder(ProcessId id) {
    return drafts.any(id, Draft.Kind.TAKEN_OVER);
  }

  static DraftText text(List<PostingFile> files) {
    return new DraftText(side(files, Language.EN), side(files, Language.FR));
  }

  private static DraftSide side(List<PostingFile> files, Language language) {
    return PostingSet.assemble(files).pairs().stream()
        .flatMap(pair -> pair.side(language).stream())
        .map(PostingSide::file)
        .findFirst()
        .map(Sources::side)
        .orElse(DraftSide.EMPTY);
  }

  private static DraftSide side(PostingFile file) {
    String head = file.source().substring(0, file.source().length() - file.body().length());
    String inner = head.strip().replaceAll("^---\\R?|\\R?---$", "");
    return DraftSide.typed(
        file.title(), file.description(), file.body(), FrontMatterLines.others(inner));
  }
}
