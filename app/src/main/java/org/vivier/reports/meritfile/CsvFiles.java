package org.vivier.reports.meritfile;

import static org.vivier.reports.meritfile.ReadDossiers.Part.ANSWERS;
import static org.vivier.reports.meritfile.ReadDossiers.Part.CONFLICTS;
import static org.vivier.reports.meritfile.ReadDossiers.Part.CONSENSUS;
import static org.vivier.reports.meritfile.ReadDossiers.Part.DECISIONS;
import static org.vivier.reports.meritfile.ReadDossiers.Part.DEPARTURES;
import static org.vivier.reports.meritfile.ReadDossiers.Part.HISTORY;
import static org.vivier.reports.meritfile.ReadDossiers.Part.LETTERS;
import static org.vivier.reports.meritfile.ReadDossiers.Part.NAME;
import static org.vivier.reports.meritfile.ReadDossiers.Part.RATINGS;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.audit.WritePack;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;

/** The tables of a file, one kind of fact each, for spreadsheets. Each is read by itself. */
final class CsvFiles {
  /** Reads every application with these parts. */
  interface Source {
    void read(Set<ReadDossiers.Part> parts, ReadDossiers.Reader reader) throws IOException;
  }

  private interface Rows {
    void of(Dossier dossier, Csv csv) throws IOException;
  }

  private final WritePack pack;
  private final Source source;
  private final Language language;

  CsvFiles(WritePack pack, Source source, Language language) {
    this.pack = pack;
    this.source = source;
    this.language = language;
  }

  void write() throws IOException {
    applications();
    history();
    ratings();
    consensus();
    decisions();
    answers();
    letters();
    departures();
  }

  private void applications() throws IOException {
    table(
        "applications",
        EnumSet.of(NAME),
        List.of(
            "reference",
            "name",
            "language",
            "submitted_at",
            "reply_by",
            "application_state",
            "assessment_state",
            "step",
            "answer_state",
            "owner"),
        (one, csv) ->
            csv.line(
                one.reference(),
                one.name(),
                one.language(),
                one.submittedAt(),
                one.replyBy(),
                one.applicationState(),
                one.state(),
                in(one.step()),
                one.answerState(),
                one.owner()));
  }

  private void history() throws IOException {
    table(
        "history",
        EnumSet.of(HISTORY),
        List.of("reference", "at", "by", "event", "step", "wave", "reason"),
        (one, csv) -> {
          for (Dossier.Happening event : one.history()) {
            csv.line(
                one.reference(),
                event.at(),
                event.by(),
                event.event(),
                in(event.step()),
                event.wave(),
                event.reason());
          }
        });
  }

  private void ratings() throws IOException {
    table(
        "ratings",
        EnumSet.of(RATINGS),
        List.of(
            "reference",
            "step",
            "criterion",
            "criterion_version",
            "assessor",
            "number",
            "at",
            "mark",
            "reason",
            "evidence",
            "amended_because",
            "counts",
            "not_counted"),
        (one, csv) -> {
          for (Dossier.GivenRating rating : one.ratings()) {
            csv.line(
                one.reference(),
                in(rating.step()),
                in(rating.criterion()),
                rating.criterionVersion(),
                rating.assessor(),
                rating.number(),
                rating.at(),
                rating.mark(),
                rating.reason(),
                evidence(rating),
                rating.amended(),
                rating.counts(),
                rating.notCounted());
          }
        });
  }

  private static String evidence(Dossier.GivenRating rating) {
    return rating.evidence().stream()
        .map(one -> one.text() == null ? "" : one.text())
        .collect(Collectors.joining("\n"));
  }

  private void consensus() throws IOException {
    table(
        "consensus",
        EnumSet.of(CONSENSUS),
        List.of(
            "reference",
            "step",
            "criterion",
            "criterion_version",
            "number",
            "current",
            "how",
            "mark",
            "passed",
            "ratings",
            "reason",
            "by",
            "at"),
        (one, csv) -> {
          for (Dossier.BoardWord word : one.consensus()) {
            csv.line(
                one.reference(),
                in(word.step()),
                in(word.criterion()),
                word.criterionVersion(),
                word.number(),
                word.current(),
                word.how(),
                word.mark(),
                word.passed(),
                word.ratings(),
                word.reason(),
                word.by(),
                word.at());
          }
        });
  }

  private void decisions() throws IOException {
    table(
        "decisions",
        EnumSet.of(DECISIONS),
        List.of(
            "reference",
            "id",
            "outcome",
            "ground",
            "criterion",
            "criterion_version",
            "reason",
            "by",
            "at",
            "confirmed_by",
            "told_at",
            "end",
            "end_by",
            "end_note",
            "supersedes",
            "together"),
        (one, csv) -> {
          for (Dossier.MadeDecision decision : one.decisions()) {
            csv.line(
                one.reference(),
                decision.id(),
                decision.outcome(),
                decision.ground(),
                in(decision.criterion()),
                decision.criterionVersion(),
                decision.reason(),
                decision.by(),
                decision.at(),
                decision.confirmedBy(),
                decision.toldAt(),
                decision.end(),
                decision.endBy(),
                decision.endNote(),
                decision.supersedes(),
                decision.together());
          }
        });
  }

  private void answers() throws IOException {
    table(
        "answers",
        EnumSet.of(ANSWERS),
        List.of("reference", "at", "by", "kind", "detail", "note"),
        (one, csv) -> {
          for (Dossier.AnswerAct act : one.answers()) {
            csv.line(one.reference(), act.at(), act.by(), act.kind(), detail(act), act.note());
          }
        });
  }

  private static String detail(Dossier.AnswerAct act) {
    return act.detail().entrySet().stream()
        .map(fact -> fact.getKey() + ": " + fact.getValue())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private void letters() throws IOException {
    table(
        "letters",
        EnumSet.of(LETTERS),
        List.of(
            "reference", "written_at", "sent_at", "kind", "language", "state", "subject", "body"),
        (one, csv) -> {
          for (Dossier.Letter letter : one.letters()) {
            csv.line(
                one.reference(),
                letter.writtenAt(),
                letter.sentAt(),
                letter.kind(),
                letter.language(),
                letter.state(),
                letter.subject(),
                letter.body());
          }
        });
  }

  private void departures() throws IOException {
    table(
        "departures",
        EnumSet.of(DEPARTURES, CONFLICTS),
        List.of("reference", "at", "kind", "by", "step", "criterion", "who", "reason"),
        (one, csv) -> {
          for (Dossier.Departure departure : one.departures()) {
            csv.line(
                one.reference(),
                departure.at(),
                departure.kind(),
                departure.by(),
                in(departure.step()),
                in(departure.criterion()),
                departure.who(),
                departure.reason());
          }
          for (Dossier.Conflict conflict : one.conflicts()) {
            csv.line(
                one.reference(),
                conflict.at(),
                "conflict-declared",
                conflict.member(),
                null,
                null,
                null,
                conflict.declared());
          }
        });
  }

  private void table(String name, Set<ReadDossiers.Part> parts, List<String> columns, Rows rows)
      throws IOException {
    try (OutputStream out = pack.file("data/" + name + ".csv")) {
      Csv csv = new Csv(out, columns.toArray(String[]::new));
      source.read(parts, dossier -> rows.of(dossier, csv));
    }
  }

  private @Nullable String in(@Nullable Bilingual both) {
    return both == null ? null : both.in(language);
  }
}
