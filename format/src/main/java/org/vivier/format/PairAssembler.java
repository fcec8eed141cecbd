package org.vivier.format;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes one pair of all files that share a translation key. */
final class PairAssembler {
  private final String key;
  private final List<Finding> findings = new ArrayList<>();

  private PairAssembler(String key) {
    this.key = key;
  }

  static PostingPair assemble(String key, List<PostingFile> files, ZoneId organizationZone) {
    PairAssembler assembler = new PairAssembler(key);
    ZoneId zone =
        files.stream()
            .flatMap(f -> FactsReader.zone(f).stream())
            .findFirst()
            .orElse(organizationZone);
    Map<Language, PostingSide> sides = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<PostingFile> own =
          files.stream()
              .filter(file -> file.language() == language)
              .sorted(Comparator.comparing(PostingFile::slug).thenComparing(PostingFile::path))
              .toList();
      if (!own.isEmpty()) {
        sides.put(language, assembler.side(own, zone));
      }
    }
    PostingFacts facts = assembler.together(sides);
    return new PostingPair(key, sides, facts, assembler.findings.stream().sorted().toList());
  }

  private PostingSide side(List<PostingFile> files, ZoneId zone) {
    PostingFile canonical = Copies.canonical(files);
    List<PostingFile> others =
        files.stream().filter(file -> !file.path().equals(canonical.path())).toList();
    files.forEach(file -> findings.addAll(file.findings()));
    others.forEach(copy -> findings.add(Copies.finding(canonical, copy)));
    FactsReader.Result read = FactsReader.read(canonical, zone);
    findings.addAll(read.findings());
    findings.addAll(QuestionsReader.read(canonical).findings());
    return new PostingSide(canonical, others, read.facts());
  }

  private PostingFacts together(Map<Language, PostingSide> sides) {
    PostingSide en = sides.get(Language.EN);
    PostingSide fr = sides.get(Language.FR);
    if (en == null || fr == null) {
      PostingSide only = Objects.requireNonNull(en == null ? fr : en);
      findings.add(alone(only.file()));
      return only.facts();
    }
    if (en.file().readable() && fr.file().readable()) {
      essentials(en.file(), fr.file());
    }
    FactsMerger merger = new FactsMerger(en.file(), en.facts(), fr.file(), fr.facts());
    PostingFacts facts = merger.merge(questions(en.file(), fr.file()));
    findings.addAll(merger.findings());
    return facts;
  }

  /** Compared once each file is sound in itself: half a question would seem to be missing. */
  private List<PostingQuestion> questions(PostingFile en, PostingFile fr) {
    QuestionsReader.Result english = QuestionsReader.read(en);
    QuestionsReader.Result french = QuestionsReader.read(fr);
    boolean sound = english.findings().isEmpty() && french.findings().isEmpty();
    if (!sound || !en.readable() || !fr.readable()) {
      return List.of();
    }
    QuestionsMerger merger = new QuestionsMerger(en, fr);
    List<PostingQuestion> questions = merger.merge(english.questions(), french.questions());
    findings.addAll(merger.findings());
    return questions;
  }

  private Finding alone(PostingFile file) {
    boolean english = file.language() == Language.EN;
    return Finding.of(
        FormatRules.COUNTERPART_MISSING,
        Severity.ERROR,
        file.path(),
        file.frontMatter().span("translationKey"),
        Message.of(
            english
                ? "No French file has the translation key “%s”: nothing goes public in one language."
                : "No English file has the translation key “%s”: nothing goes public in one language.",
            english
                ? "Aucun fichier français n’a la clé de traduction « %s » : rien n’est publié dans une seule langue."
                : "Aucun fichier anglais n’a la clé de traduction « %s » : rien n’est publié dans une seule langue.",
            key));
  }

  private void essentials(PostingFile en, PostingFile fr) {
    if (!Optional.ofNullable(en.leverId())
        .map(LeverIds::bare)
        .equals(Optional.ofNullable(fr.leverId()).map(LeverIds::bare))) {
      boolean open = en.acceptsApplications() || fr.acceptsApplications();
      differs(
          en,
          fr,
          FormatRules.LEVER_ID_DIFFERS,
          open ? Severity.ERROR : Severity.WARNING,
          "leverId",
          Message.of(
              "“leverId” is “%s” in English and “%s” in French: applications for one job would go two ways.",
              "« leverId » vaut « %s » en anglais et « %s » en français : les candidatures à un même poste se sépareraient.",
              shown(en.leverId()),
              shown(fr.leverId())));
    }
    if (en.archived() != fr.archived()) {
      differs(
          en,
          fr,
          FormatRules.ARCHIVED_DIFFERS,
          Severity.ERROR,
          "archived",
          Message.of(
              "“archived” is %s in English and %s in French: one language would still accept applications.",
              "« archived » vaut %s en anglais et %s en français : une seule langue accepterait encore des candidatures.",
              en.archived(),
              fr.archived()));
    }
  }

  private static String shown(@org.jspecify.annotations.Nullable String id) {
    return id == null ? "—" : id;
  }

  private void differs(
      PostingFile en, PostingFile fr, String rule, Severity severity, String key, Message message) {
    findings.add(
        Finding.of(rule, severity, fr.path(), fr.frontMatter().span(key), message)
            .against(new Counterpart(en.path(), en.frontMatter().span(key).line())));
  }
}
