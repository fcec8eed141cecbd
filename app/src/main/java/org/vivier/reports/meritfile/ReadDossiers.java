package org.vivier.reports.meritfile;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.processes.Bilingual;
import org.vivier.vault.DataKeys;

/** Reads applications some at a time: memory holds those alone, whatever their number. */
@Component
class ReadDossiers {
  /** What is read of each; what isn't asked for stays empty, and sealed. */
  enum Part {
    NAME,
    HISTORY,
    RATINGS,
    CONSENSUS,
    DECISIONS,
    ANSWERS,
    LETTERS,
    CONFLICTS,
    DEPARTURES
  }

  /** Everything. */
  static final Set<Part> ALL = EnumSet.allOf(Part.class);

  /** Takes them, one after the other. */
  interface Reader {
    void take(Dossier dossier) throws IOException;
  }

  private final DataKeys keys;
  private final SubmittedApplications submitted;
  private final ReadAssessed assessed;
  private final ReadAnswered answered;

  ReadDossiers(
      DataKeys keys,
      SubmittedApplications submitted,
      ReadAssessed assessed,
      ReadAnswered answered) {
    this.keys = keys;
    this.submitted = submitted;
    this.assessed = assessed;
    this.answered = answered;
  }

  /** Hands over each, in their order. */
  void read(List<MeritFileEntry> listed, Set<Part> parts, Batch.Reading reading, Reader reader)
      throws IOException {
    for (List<MeritFileEntry> some : MeritFileEntry.batches(listed)) {
      for (Dossier dossier : dossiers(batch(some, reading), parts)) {
        reader.take(dossier);
      }
    }
  }

  private Batch batch(List<MeritFileEntry> some, Batch.Reading reading) {
    return Batch.of(some, keys.ofAll(MeritFileEntry.known(some)), reading);
  }

  private List<Dossier> dossiers(Batch batch, Set<Part> parts) {
    Map<ApplicationId, String> names = parts.contains(Part.NAME) ? names(batch) : Map.of();
    var history = part(parts, Part.HISTORY, () -> assessed.history(batch));
    var ratings = part(parts, Part.RATINGS, () -> assessed.ratings(batch));
    var consensus = part(parts, Part.CONSENSUS, () -> assessed.consensus(batch));
    var decisions = part(parts, Part.DECISIONS, () -> answered.decisions(batch));
    var answers = part(parts, Part.ANSWERS, () -> answered.answers(batch));
    var letters = part(parts, Part.LETTERS, () -> answered.letters(batch));
    var conflicts = part(parts, Part.CONFLICTS, () -> assessed.conflicts(batch));
    var departures = part(parts, Part.DEPARTURES, () -> assessed.departures(batch));
    return batch.listed().stream()
        .map(one ->
            new Dossier(
                one.reference(),
                one.erased(),
                names.get(one.id()),
                one.language(),
                one.submittedAt(),
                one.replyBy(),
                one.applicationState(),
                one.state(),
                step(one, batch.reading()),
                one.answerState(),
                one.owner() == null ? null : batch.reading().who().of(one.owner()),
                history.getOrDefault(one.id(), List.of()),
                ratings.getOrDefault(one.id(), List.of()),
                consensus.getOrDefault(one.id(), List.of()),
                decisions.getOrDefault(one.id(), List.of()),
                answers.getOrDefault(one.id(), List.of()),
                letters.getOrDefault(one.id(), List.of()),
                conflicts.getOrDefault(one.id(), List.of()),
                departures.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static <T> Map<ApplicationId, List<T>> part(
      Set<Part> parts, Part part, Supplier<Map<ApplicationId, List<T>>> read) {
    return parts.contains(part) ? read.get() : Map.of();
  }

  private static @Nullable Bilingual step(MeritFileEntry one, Batch.Reading reading) {
    return reading.plan().stepIfAny(one.step());
  }

  private Map<ApplicationId, String> names(Batch batch) {
    List<ApplicationId> named =
        batch.listed().stream()
            .filter(one -> !one.erased() && !batch.reading().veils(one))
            .map(MeritFileEntry::id)
            .toList();
    return named.isEmpty() ? Map.of() : submitted.names(named);
  }
}
