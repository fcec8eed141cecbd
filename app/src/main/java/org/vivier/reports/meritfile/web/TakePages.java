package org.vivier.reports.meritfile.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.waves.BlindMode;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.reports.meritfile.ExpectedSize;
import org.vivier.reports.meritfile.TakeMeritFile;
import org.vivier.reports.meritfile.TakenFile;
import org.vivier.reports.meritfile.TakenFiles;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page where a file is taken, of a process or of one person. */
@Component
class TakePages {
  private final ProcessFrames frames;
  private final CurrentAssessments standings;
  private final BlindMode blind;
  private final TakeMeritFile take;
  private final TakenFiles taken;
  private final ExpectedSize size;
  private final ActorNames names;
  private final StaffResponses responses;

  // Each is one part of what the page says; nothing here decides what stands in a file.
  TakePages(
      ProcessFrames frames,
      CurrentAssessments standings,
      BlindMode blind,
      TakeMeritFile take,
      TakenFiles taken,
      ExpectedSize size,
      ActorNames names,
      StaffResponses responses) {
    this.frames = frames;
    this.standings = standings;
    this.blind = blind;
    this.take = take;
    this.taken = taken;
    this.size = size;
    this.names = names;
    this.responses = responses;
  }

  /**
   * What a file is about.
   *
   * @param one the person whom a pack is about; null for the whole process
   */
  record Subject(SelectionProcess process, @Nullable CurrentAssessment one) {
    /** How its message keys begin. */
    String words() {
      return one == null ? "meritfile.file." : "meritfile.pack.";
    }

    Addresses addresses() {
      return one == null
          ? MeritFilePaths.file(process.number())
          : MeritFilePaths.pack(process.number(), one.reference());
    }
  }

  /** The process, or the person; what isn't there is missing. */
  Subject find(SelectionProcess process, @Nullable String reference) {
    @Nullable PostingId posting = process.posting();
    if (posting == null || !process.state().announced()) {
      throw StaffResponses.missing();
    }
    return new Subject(
        process,
        reference == null
            ? null
            : Stream.of(reference)
                .filter(one -> one.indexOf('\0') < 0)
                .flatMap(one -> standings.find(posting, one).stream())
                .findFirst()
                .orElseThrow(StaffResponses::missing));
  }

  /**
   * Why this person can't take it, as a key: who rates without knowing whom takes no file away, and
   * of somebody who was erased nothing is left. Null where they can.
   */
  @Nullable String refusal(Subject subject, StaffMember member) {
    return refusal(subject, ratesBlind(subject, member));
  }

  private boolean ratesBlind(Subject subject, StaffMember member) {
    return blind.holdsFor(member.id().value(), subject.process().id());
  }

  private @Nullable String refusal(Subject subject, boolean ratesBlind) {
    if (ratesBlind) {
      return "meritfile.page.rates";
    }
    CurrentAssessment one = subject.one();
    return one == null || take.canBeAbout(one.application()) ? null : "meritfile.pack.erased";
  }

  @Transactional(readOnly = true)
  ResponseEntity<byte[]> page(
      HttpStatus status,
      Subject subject,
      StaffRequest request,
      List<FieldError> errors,
      @Nullable Notice notice) {
    Language language = request.language();
    Words words = Words.of(language);
    String kind = subject.words();
    CurrentAssessment one = subject.one();
    String called = one == null ? subject.process().number() : one.reference();
    boolean named = request.member().may(Act.SEE_APPLICANTS, subject.process().id().scope());
    TakeForm form = TakeForm.of(request);
    boolean ratesBlind = ratesBlind(subject, request.member());
    @Nullable String refused = refusal(subject, ratesBlind);
    return responses.of(
        status,
        "meritfile/take",
        new TakePage(
            frames
                .frame(
                    request,
                    subject.process(),
                    words.text(kind + "heading", called),
                    other -> subject.addresses().in(other))
                .saying(notice),
            words.text(kind + "lead"),
            List.of(
                words.text(kind + "holds"),
                words.text(named ? kind + "named" : "meritfile.file.unnamed"),
                words.text("meritfile.page.sealed"),
                words.text("meritfile.page.recorded")),
            size.of(subject.process(), one != null, words),
            refused == null ? null : words.text(refused),
            form.purposes(language),
            form.why(),
            errors,
            words.text(kind + "button"),
            rows(subject, request.member(), named && !ratesBlind, words)));
  }

  /**
   * Which files were taken before. Why may name somebody: it is read by those who see names here,
   * and by whoever wrote it.
   */
  private List<TakePage.Row> rows(Subject subject, StaffMember member, boolean knows, Words words) {
    CurrentAssessment one = subject.one();
    List<TakenFile> files =
        taken.of(subject.process().id(), one == null ? null : one.application());
    Map<String, String> who =
        names.of(files.stream().map(file -> file.by().name()).toList(), words);
    ZoneId zone = subject.process().facts().dates().zone();
    return files.stream()
        .map(file ->
            new TakePage.Row(
                Moment.of(file.at(), zone, words.language()),
                who.getOrDefault(file.by().name(), file.by().name()),
                file.reference() == null
                    ? words.text("meritfile.page.everybody", file.applications())
                    : file.reference(),
                file.purpose(),
                knows || file.by().equals(member.actor()) ? file.why() : null,
                file.whole() == null
                    ? words.text("meritfile.page.brokenOff")
                    : ExpectedSize.inWords(file.whole().bytes(), words),
                file.whole() == null ? null : file.whole().sha256()))
        .toList();
  }
}
