package org.vivier.reports.meritfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.EssentialVersion;
import org.vivier.decisions.answers.AnswersOnFile;
import org.vivier.letters.LetterKind;
import org.vivier.letters.LetterOnFile;
import org.vivier.letters.LettersOnFile;
import org.vivier.staff.StaffMemberId;
import org.vivier.vault.DataKeyId;

/** Reads what was decided and told: decisions, what else was done about answers, letters. */
@Component
class ReadAnswered {
  /** Not what only ties an address to a browser, and nothing about accommodations. */
  private static final Set<LetterKind> KINDS = Set.of(LetterKind.DECISION, LetterKind.REPLY_MOVED);

  private final Decisions decisions;
  private final AnswersOnFile answers;
  private final LettersOnFile letters;

  ReadAnswered(Decisions decisions, AnswersOnFile answers, LettersOnFile letters) {
    this.decisions = decisions;
    this.answers = answers;
    this.letters = letters;
  }

  Map<ApplicationId, List<Dossier.MadeDecision>> decisions(Batch batch) {
    Map<DecisionId, AnswersOnFile.Note> ends =
        answers.ends(batch.ids(), batch.keys()).stream()
            .collect(Collectors.toMap(AnswersOnFile.Note::decision, end -> end));
    Map<ApplicationId, List<Dossier.MadeDecision>> all = new HashMap<>();
    for (Decisions.Reasoned one : decisions.ofAll(batch.ids(), batch.keys())) {
      all.computeIfAbsent(one.decision().application(), id -> new ArrayList<>())
          .add(decision(one, ends.get(one.decision().id()), batch.reading()));
    }
    return all;
  }

  private static Dossier.MadeDecision decision(
      Decisions.Reasoned one, AnswersOnFile.@Nullable Note end, Batch.Reading reading) {
    Decision decision = one.decision();
    @Nullable EssentialVersion essential = decision.essential();
    @Nullable StaffMemberId second = decision.confirmedBy();
    @Nullable DecisionId before = decision.supersedes();
    return new Dossier.MadeDecision(
        decision.id().toString(),
        decision.outcome().code(),
        decision.ground().code(),
        essential == null ? null : reading.plan().criterion(essential.criterion().value()),
        essential == null ? null : essential.version(),
        reading.hiding().in(one.reason()),
        reading.who().of(decision.by().value()),
        decision.at(),
        second == null ? null : reading.who().of(second.value()),
        decision.toldAt(),
        decision.ended() == null ? null : decision.ended().code(),
        end == null ? null : reading.who().of(end.by()),
        end == null ? null : reading.hiding().in(end.note()),
        before == null ? null : before.toString(),
        reading.pack() ? null : decision.bulk() != null);
  }

  Map<ApplicationId, List<Dossier.AnswerAct>> answers(Batch batch) {
    Map<ApplicationId, List<Dossier.AnswerAct>> all = new HashMap<>();
    for (AnswersOnFile.Of one : answers.of(batch.ids(), batch.keys())) {
      all.computeIfAbsent(one.application(), id -> new ArrayList<>())
          .add(
              new Dossier.AnswerAct(
                  one.entry().at(),
                  batch.reading().who().of(one.entry().by()),
                  one.entry().kind(),
                  detail(one.entry().detail(), batch.reading()),
                  batch.reading().hiding().in(one.entry().note())));
    }
    return all;
  }

  /** Whose it became, by name. */
  private static Map<String, String> detail(Map<String, String> detail, Batch.Reading reading) {
    Map<String, String> named = new HashMap<>(detail);
    named.computeIfPresent(
        "owner",
        (name, id) ->
            StaffMemberId.of(id).map(owner -> reading.who().of(owner.value())).orElse(id));
    return Map.copyOf(named);
  }

  /** Without their words where the reader may not know whose they are: they begin with the name. */
  Map<ApplicationId, List<Dossier.Letter>> letters(Batch batch) {
    Map<DataKeyId, MeritFileEntry> whose =
        batch.listed().stream().collect(Collectors.toMap(MeritFileEntry::dataKey, one -> one));
    Map<ApplicationId, List<Dossier.Letter>> all = new HashMap<>();
    for (LetterOnFile letter : letters.to(batch.dataKeys(), KINDS, batch.people())) {
      @Nullable MeritFileEntry one = whose.get(letter.dataKey());
      if (one != null) {
        boolean veiled = batch.reading().veils(one);
        Hiding hiding = batch.reading().hiding();
        all.computeIfAbsent(one.id(), id -> new ArrayList<>())
            .add(
                new Dossier.Letter(
                    letter.writtenAt(),
                    letter.sentAt(),
                    letter.kind().code(),
                    letter.language().tag(),
                    letter.state(),
                    veiled ? null : hiding.in(letter.subject()),
                    veiled ? null : hiding.in(letter.body())));
      }
    }
    return all;
  }
}
