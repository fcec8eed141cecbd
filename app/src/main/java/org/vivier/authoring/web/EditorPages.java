package org.vivier.authoring.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.authoring.Draft;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Readings;
import org.vivier.authoring.Readings.Reading;
import org.vivier.authoring.Sources;
import org.vivier.authoring.Unsaved;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingSource;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.Fault;
import org.vivier.processes.web.Heading;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page of a posting: with what is saved, or with what somebody has typed. */
@Component
class EditorPages {
  private final ProcessFrames frames;
  private final StaffResponses responses;
  private final Sources sources;
  private final PostingDrafts drafts;
  private final Unsaved unsaved;
  private final Readings readings;
  private final ActorNames names;

  EditorPages(
      ProcessFrames frames,
      StaffResponses responses,
      Sources sources,
      PostingDrafts drafts,
      Unsaved unsaved,
      Readings readings,
      ActorNames names) {
    this.frames = frames;
    this.responses = responses;
    this.sources = sources;
    this.drafts = drafts;
    this.unsaved = unsaved;
    this.readings = readings;
    this.names = names;
  }

  /**
   * What the page is to show.
   *
   * @param text null: what is saved, or this person's own that isn't yet
   * @param base the version from which the text was written
   * @param whole whether each body is one field
   * @param conflict the version that somebody else has saved meanwhile, with what they saw before
   */
  record Shown(
      HttpStatus status,
      @Nullable DraftText text,
      int base,
      boolean whole,
      @Nullable Notice notice,
      @Nullable Conflicting conflict) {
    /** What is saved. */
    static Shown saved(HttpStatus status, @Nullable Notice notice) {
      return new Shown(status, null, 0, false, notice, null);
    }

    /** What was typed. */
    static Shown typed(HttpStatus status, DraftForm form, @Nullable Notice notice) {
      return new Shown(status, form.text(), form.base(), form.whole(), notice, null);
    }
  }

  /** Two versions of which somebody has not seen the second. */
  record Conflicting(DraftText seen, Draft newest) {}

  /** What one answer is about. */
  record Asked(StaffRequest request, SelectionProcess process) {
    Language language() {
      return request.language();
    }

    Words words() {
      return request.words();
    }

    boolean may(Act act) {
      return request.member().may(act, process.id().scope());
    }
  }

  ResponseEntity<byte[]> show(StaffRequest request, SelectionProcess process, Shown shown) {
    Asked asked = new Asked(request, process);
    Optional<Draft> latest = drafts.latest(process.id());
    boolean writes = sources.writable(process) && asked.may(Act.WRITE_POSTING);
    if (latest.isEmpty() || sources.of(process) != PostingSource.Kind.EDITOR) {
      return responses.of(shown.status(), "authoring/source", elsewhere(asked, shown, writes));
    }
    return responses.of(
        shown.status(), "authoring/editor", written(asked, latest.get(), shown, writes));
  }

  /** A page for those whose posting is not written here, with the way to it. */
  private SourcePage elsewhere(Asked asked, Shown shown, boolean writes) {
    PostingSource.Kind source = sources.of(asked.process());
    boolean folder = source != PostingSource.Kind.EDITOR;
    String number = asked.process().number();
    Reading reading = folder ? readings.ofFolder(asked.process()) : null;
    boolean mayTake = folder && asked.may(Act.WRITE_POSTING) && !asked.process().template();
    return new SourcePage(
        frame(asked).saying(shown.notice()),
        heading(asked),
        asked.request().token(),
        asked.words().text(folder ? "authoring.source.folder" : "authoring.source.nothing"),
        folder ? asked.words().text("authoring.source.folder-text") : null,
        mayTake
            ? AuthoringPaths.source(asked.language(), number)
            : writes && !folder ? AuthoringPaths.start(asked.language(), number) : null,
        asked.words().text(folder ? "authoring.source.take-over" : "authoring.source.start"),
        reading == null
            ? List.of()
            : new EditorRows(asked.words(), reading, false, false, names).rows());
  }

  private EditorPage written(Asked asked, Draft latest, Shown shown, boolean writes) {
    Optional<Unsaved.Typed> own =
        writes ? unsaved.of(asked.process().id(), asked.request().member().id()) : Optional.empty();
    boolean resumes = shown.text() == null && own.isPresent();
    DraftText text =
        shown.text() != null ? shown.text() : own.map(Unsaved.Typed::text).orElseGet(latest::text);
    int base =
        shown.text() != null
            ? shown.base()
            : own.map(Unsaved.Typed::base).orElseGet(latest::number);
    Reading reading = readings.of(asked.process(), latest, text, asked.request().actor());
    boolean whole =
        shown.whole() || asked.request().typed("view").equals("text") || reading.tooMany();
    String number = asked.process().number();
    String path = AuthoringPaths.posting(asked.language(), number);
    EditorRows rows =
        new EditorRows(
            asked.words(), reading, writes && !whole, asked.may(Act.ACCEPT_FINDING), names);
    Language language = asked.language();
    return new EditorPage(
        frame(asked).saying(shown.notice()),
        heading(asked),
        asked.request().token(),
        path,
        lead(asked, latest),
        source(asked, writes),
        frames
            .links(reading.blockers(), asked.process(), asked.request().member(), language)
            .stream()
            .map(fault -> onPage(fault, path))
            .toList(),
        rows.columns(writes, whole),
        rows.rows(),
        writes
            ? new EditorPage.Editor(
                base,
                whole,
                path + (whole ? "" : "?view=text"),
                asked.words().text(whole ? "authoring.view.rows" : "authoring.view.text"),
                own.isPresent() || resumes
                    ? unsaved(asked, own.map(Unsaved.Typed::at).orElse(null))
                    : null,
                readings.references(asked.process()),
                AuthoringPaths.blocks(language),
                AuthoringPaths.confirm(language, number),
                AuthoringPaths.accept(language, number),
                asked.may(Act.ACCEPT_FINDING))
            : null,
        links(asked, latest),
        conflict(
            asked,
            shown.conflict() == null ? overtaken(asked, latest, base, text) : shown.conflict()));
  }

  /** Somebody has saved a version since the one from which this text was written. */
  private @Nullable Conflicting overtaken(Asked asked, Draft latest, int base, DraftText text) {
    return base == latest.number() || text.equals(latest.text())
        ? null
        : drafts
            .find(asked.process().id(), base)
            .map(Draft::text)
            .filter(seen -> !seen.equals(latest.text()))
            .map(seen -> new Conflicting(seen, latest))
            .orElse(null);
  }

  /** The address of this page is left out: a link to a place on it stays on it. */
  private static Fault onPage(Fault fault, String path) {
    String there = fault.path();
    return there != null && there.startsWith(path + "#")
        ? new Fault(fault.sentence(), there.substring(path.length()))
        : fault;
  }

  private String lead(Asked asked, Draft latest) {
    return asked
        .words()
        .text(
            "authoring.editor.lead",
            latest.number(),
            moment(asked, latest.at()),
            names.of(latest.by().name(), asked.words()));
  }

  private @Nullable String unsaved(Asked asked, @Nullable Instant at) {
    return at == null ? null : asked.words().text("authoring.editor.unsaved", moment(asked, at));
  }

  private static String moment(Asked asked, Instant at) {
    return Moment.of(at, asked.process().facts().dates().zone(), asked.language()).wording();
  }

  private EditorPage.Source source(Asked asked, boolean writes) {
    boolean back = writes && sources.fromFolder(asked.process().id());
    return new EditorPage.Source(
        asked.words().text("authoring.source.editor"),
        back ? AuthoringPaths.source(asked.language(), asked.process().number()) : null,
        back ? "folder" : null,
        back ? asked.words().text("authoring.source.give-back") : null);
  }

  private List<EditorPage.Link> links(Asked asked, Draft latest) {
    String number = asked.process().number();
    Language language = asked.language();
    List<EditorPage.Link> links = new ArrayList<>();
    links.add(
        new EditorPage.Link(
            asked.words().text("authoring.link.history", latest.number()),
            AuthoringPaths.versions(language, number),
            "secondary"));
    links.add(
        new EditorPage.Link(
            asked.words().text("authoring.questions.title"),
            AuthoringPaths.posting(language, number) + "/questions",
            "secondary"));
    links.add(
        new EditorPage.Link(
            asked.words().text("authoring.team.title"),
            AuthoringPaths.team(language, number),
            "secondary"));
    links.add(
        new EditorPage.Link(
            asked.words().text("authoring.link.preview"),
            AuthoringPaths.preview(language, number),
            "secondary"));
    if (asked.may(Act.MOVE_PROCESS)
        && org.vivier.authoring.PublishPosting.possible(asked.process().state())) {
      links.add(
          new EditorPage.Link(
              asked.words().text("authoring.link.publish"),
              AuthoringPaths.publish(language, number),
              "primary"));
    }
    return links;
  }

  private EditorPage.@Nullable Conflict conflict(Asked asked, @Nullable Conflicting conflict) {
    return conflict == null
        ? null
        : new EditorPage.Conflict(
            asked
                .words()
                .text(
                    "authoring.conflict.text",
                    names.of(conflict.newest().by().name(), asked.words()),
                    conflict.newest().number(),
                    moment(asked, conflict.newest().at())),
            Differences.of(conflict.seen(), conflict.newest().text(), asked.words()));
  }

  StaffFrame frame(Asked asked) {
    return frames.frame(
        asked.request(),
        asked.process(),
        asked.process().facts().title().in(asked.language())
            + " – "
            + asked.words().text("authoring.editor.title"),
        other -> AuthoringPaths.posting(other, asked.process().number()));
  }

  private Heading heading(Asked asked) {
    return frames.heading(asked.process(), Place.POSTING, asked.request());
  }
}
