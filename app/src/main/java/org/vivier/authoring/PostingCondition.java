package org.vivier.authoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingSource;
import org.vivier.postings.Postings;
import org.vivier.postings.Stage;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.ReadOnce;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TransitionCondition;

/**
 * A process is public with its posting: both languages written, agreeing, nothing stale. What comes
 * from a folder is changed there.
 */
@Component
@Order(8)
class PostingCondition implements TransitionCondition {
  private static final int SHOWN = 60;

  private final Sources sources;
  private final PostingDrafts drafts;
  private final Publications publications;
  private final CheckDraft check;
  private final Postings postings;
  private final Clock clock;

  PostingCondition(
      Sources sources,
      PostingDrafts drafts,
      Publications publications,
      CheckDraft check,
      Postings postings,
      Clock clock) {
    this.sources = sources;
    this.drafts = drafts;
    this.publications = publications;
    this.check = check;
    this.postings = postings;
    this.clock = clock;
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event) {
    return refusals(process, event, new ReadOnce());
  }

  /**
   * What the checker says of a text, which a page asks for one event after the other.
   *
   * @param any whether there is a text at all
   */
  private record Begun(boolean any, List<Refusal> refusals) {}

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event, ReadOnce reading) {
    boolean editor = sources.of(process) == PostingSource.Kind.EDITOR;
    return switch (event) {
      case CHECK -> editor ? begun(process, reading) : folder(process);
      case PUBLISH -> editor ? written(process, reading) : folder(process);
      case AMEND -> editor ? begun(process, reading) : inFolder();
      case EXTEND, REOPEN -> editor ? published(process) : inFolder();
      case CLOSE, CANCEL -> editor || over(process) ? List.of() : inFolder();
      default -> List.of();
    };
  }

  /** Nothing is published that nobody can read. */
  private List<Refusal> written(SelectionProcess process, ReadOnce reading) {
    Begun text = text(process, reading);
    return text.any() ? text.refusals() : List.of(Refusal.of(Reason.POSTING_MISSING));
  }

  /** A set-up may be whole before its text is begun. */
  private List<Refusal> begun(SelectionProcess process, ReadOnce reading) {
    return text(process, reading).refusals();
  }

  private Begun text(SelectionProcess process, ReadOnce reading) {
    return reading.get(
        Begun.class,
        process.id(),
        () ->
            drafts
                .latest(process.id())
                .map(draft -> new Begun(true, of(process, draft)))
                .orElseGet(() -> new Begun(false, List.of())));
  }

  private List<Refusal> of(SelectionProcess process, Draft draft) {
    return blockers(draft.stale(), check.handle(process, draft.text()));
  }

  /** What keeps a text from being published, each with its place. */
  static List<Refusal> blockers(List<OutdatedParagraph> stale, List<Remark> remarks) {
    List<Refusal> found = new ArrayList<>();
    stale.forEach(mark ->
        found.add(Refusal.at(mark.id(), Reason.POSTING_STALE, name(mark.language()), shown(mark))));
    remarks.stream().filter(Remark::blocking).forEach(remark -> found.add(refusal(remark)));
    return found;
  }

  private static Refusal refusal(Remark remark) {
    return refusal(remark.id(), remark.language(), remark.message());
  }

  /** The same of a finding that has no place in a draft. */
  static Refusal refusal(Finding finding, Language language) {
    return refusal(null, language, finding.message());
  }

  private static Refusal refusal(@Nullable String at, Language language, Message message) {
    return Refusal.at(
        at,
        Reason.POSTING_ERROR,
        name(language),
        new Bilingual(open(message.en()), open(message.fr())));
  }

  /** Without the point at its end, which the sentence around it has. */
  private static String open(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static Bilingual name(Language language) {
    return language == Language.EN
        ? new Bilingual("English", "Anglais")
        : new Bilingual("French", "Français");
  }

  private static Bilingual shown(OutdatedParagraph mark) {
    String text = (mark.own().isEmpty() ? mark.twin() : mark.own()).replaceAll("\\s+", " ");
    int points = text.codePointCount(0, text.length());
    return Bilingual.same(
        points <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…");
  }

  /** What is public already must stand the rules with other dates, too. */
  private List<Refusal> published(SelectionProcess process) {
    Optional<Publications.Publication> last = publications.latest(process.id());
    Instant at = last.map(Publications.Publication::at).orElse(Instant.EPOCH);
    return last.flatMap(one -> drafts.find(process.id(), one.draft()))
        .map(draft -> check.handle(process, draft.text(), at).stream())
        .orElseGet(java.util.stream.Stream::empty)
        .filter(Remark::blocking)
        .map(PostingCondition::refusal)
        .toList();
  }

  private List<Refusal> folder(SelectionProcess process) {
    PostingId posting = process.posting();
    return posting != null && postings.find(posting).isPresent()
        ? List.of()
        : List.of(Refusal.of(Reason.POSTING_NOT_PUBLIC));
  }

  /** Whether nobody can apply by it any more: then the end of its process needs no change of it. */
  private boolean over(SelectionProcess process) {
    PostingId posting = process.posting();
    return posting == null
        || postings
            .find(posting)
            .map(one -> one.schedule().at(clock.instant()) == Stage.CLOSED)
            .orElse(true);
  }

  private static List<Refusal> inFolder() {
    return List.of(Refusal.of(Reason.POSTING_IN_FOLDER));
  }
}
