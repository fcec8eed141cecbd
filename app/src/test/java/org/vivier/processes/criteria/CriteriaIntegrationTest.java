package org.vivier.processes.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Move;
import org.vivier.processes.MoveProcess;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;
import org.vivier.processes.criteria.CriterionUse.Counts;

/** What a criterion said stays; what is used is superseded and never edited. */
@SpringBootTest
class CriteriaIntegrationTest {
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired AddCriterion add;
  @Autowired EditCriterion edit;
  @Autowired SupersedeCriterion supersede;
  @Autowired RemoveCriterion remove;
  @Autowired Criteria criteria;
  private ProcessKit kit;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    kit.empty();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void codesCountByThemselvesInEachLanguage() {
    SelectionProcess draft = kit.draft();
    for (Kind kind : new Kind[] {Kind.ESSENTIAL, Kind.ESSENTIAL, Kind.ASSET}) {
      kit.criterion(draft.id(), kind, Quality.KNOWLEDGE);
    }
    assertThat(criteria.of(draft.id()).all())
        .extracting(Criterion::code)
        .containsExactly(
            new Bilingual("K1", "C1"), new Bilingual("K2", "C2"), new Bilingual("A1", "AT1"));
    Outcome<CriterionId> twice =
        add.handle(draft.id(), named(new Bilingual("k2", "Z9")), ProcessKit.NOOR);
    assertThat(twice.refusals())
        .containsExactly(Refusal.at("code-en", Reason.CRITERION_CODE_TAKEN, Bilingual.same("K2")));
  }

  @Test
  void isEditedWhileNobodyHasReadItAndEveryVersionStays() {
    SelectionProcess draft = kit.draft();
    CriterionId id = kit.criterion(draft.id(), Kind.ESSENTIAL, Quality.ABILITY);
    Criterion first = criteria.find(draft.id(), id).orElseThrow();
    Criterion second =
        ProcessKit.done(
            edit.handle(draft.id(), id, 1, saying(first, "Better", "Mieux"), ProcessKit.NOOR));
    assertThat(second.version()).isEqualTo(2);
    assertThat(criteria.versions(id))
        .extracting(version -> version.written().text().english())
        .containsExactly("Better", "Leading a digital product");
    assertThat(
            ProcessKit.reasons(
                edit.handle(draft.id(), id, 1, saying(first, "Other", "Autre"), ProcessKit.NOOR)))
        .as("somebody else was first")
        .containsExactly(Reason.STALE);
    assertThat(
            ProcessKit.done(
                    edit.handle(
                        draft.id(), id, 1, saying(first, "Better", "Mieux"), ProcessKit.NOOR))
                .version())
        .as("the same twice is once")
        .isEqualTo(2);
  }

  @Test
  void whatIsPublishedIsSupersededAndNeverEdited() {
    SelectionProcess published = kit.published();
    Criterion used = criteria.of(published.id()).all().getFirst();
    assertThat(
            ProcessKit.reasons(
                edit.handle(
                    published.id(), used.id(), 1, saying(used, "Other", "Autre"), ProcessKit.NOOR)))
        .containsExactly(Reason.NOT_A_DRAFT);
    assertThat(ProcessKit.reasons(remove.handle(published.id(), used.id(), ProcessKit.NOOR)))
        .containsExactly(Reason.NOT_A_DRAFT);
    long journal = kit.journal();
    Outcome<Reopening> done = superseding(published, used, 1, Effect.LOOSENED, "A misprint");
    assertThat(ProcessKit.done(done).extendClosing()).isTrue();
    assertThat(kit.journal()).isEqualTo(journal + 1);
    assertThat(criteria.find(published.id(), used.id()).orElseThrow())
        .satisfies(now -> {
          assertThat(now.version()).isEqualTo(2);
          assertThat(now.effect()).isEqualTo(Effect.LOOSENED);
          assertThat(now.code()).isEqualTo(used.code());
        });
    assertThat(ProcessKit.reasons(superseding(published, used, 1, Effect.WORDING, "Again")))
        .containsExactly(Reason.STALE);
    assertThat(ProcessKit.reasons(superseding(published, used, 2, Effect.WORDING, " \u2060")))
        .contains(Reason.REASON_MISSING);
  }

  @Test
  void whatIsUnusedOrOverIsNotSuperseded() {
    SelectionProcess draft = kit.whole();
    Criterion unused = criteria.of(draft.id()).all().getFirst();
    assertThat(ProcessKit.reasons(superseding(draft, unused, 1, Effect.WORDING, "x")))
        .containsExactly(Reason.CRITERION_UNUSED);
    SelectionProcess published =
        kit.move(kit.move(draft, Move.of(Event.CHECK)), Move.of(Event.PUBLISH));
    kit.move(published, Move.of(Event.CANCEL, "No money"));
    assertThat(ProcessKit.reasons(superseding(published, unused, 1, Effect.WORDING, "x")))
        .containsExactly(Reason.PROCESS_OVER);
  }

  /** Hard moment 3: what each effect opens again. */
  @ParameterizedTest
  @EnumSource(names = {"WORDING", "TIGHTENED", "LOOSENED", "CHANGED"})
  void saysWhatItOpensAgain(Effect effect) {
    Reopening reopening = Reopening.of(effect, new Counts(40, 12, 0, 52));
    boolean tightened = effect == Effect.TIGHTENED || effect == Effect.CHANGED;
    boolean loosened = effect == Effect.LOOSENED || effect == Effect.CHANGED;
    assertThat(reopening.passes()).isEqualTo(tightened ? 40 : 0);
    assertThat(reopening.fails()).isEqualTo(loosened ? 12 : 0);
    assertThat(reopening.decisions()).isEqualTo(tightened || loosened ? 52 : 0);
    assertThat(reopening.extendClosing()).isEqualTo(loosened);
    assertThat(reopening.amendPosting()).isTrue();
    for (Language language : Language.values()) {
      assertThat(effect.in(language)).isNotBlank();
    }
  }

  @Test
  void theDatabaseLetsNobodyEditWhatIsUsed() {
    SelectionProcess published = kit.published();
    UUID used = criteria.of(published.id()).all().getFirst().id().value();
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into criterion_version (criterion_id, number, kind, quality, text_en,
                      text_fr, screening, effect, made_by, made_at)
                    values (:id, 2, 'essential', 'other', 'x', 'y', 'application', 'edited',
                      'operator', now())
                    """)
                .param("id", used)
                .update())
        .rootCause()
        .hasMessageContaining("can only be superseded");
    for (String change : List.of("removed_at = now()", "code_en = 'ZZ9'", "used_at = null")) {
      assertThatThrownBy(() ->
              jdbc.sql("update criterion set %s where id = :id".formatted(change))
                  .param("id", used)
                  .update())
          .rootCause()
          .hasMessageMatching("(?s).*(is used|is not a draft|check constraint).*");
    }
  }

  @Test
  void oneLanguageIsRefusedWithTheFieldThatIsMissing() {
    SelectionProcess draft = kit.draft();
    WrittenCriterion half =
        new WrittenCriterion(
            Kind.ASSET,
            Quality.OTHER,
            new Bilingual("", ""),
            new Bilingual("Only English", "\u200b\u00a0"),
            Screening.APPLICATION);
    assertThat(add.handle(draft.id(), half, ProcessKit.NOOR).refusals())
        .extracting(Refusal::reason, Refusal::at)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Reason.CRITERION_TEXT_MISSING, "text-fr"));
    assertThat(criteria.of(draft.id()).all()).isEmpty();
  }

  @Test
  void strangeTextIsKeptOrRefusedAndNeverAnError() {
    SelectionProcess draft = kit.draft();
    String arabic = "\u202eإدارة منتج رقمي";
    String lone = "Half \ud83d of a pair \u0000 and a bell \u0007";
    CriterionId id = ProcessKit.done(add.handle(draft.id(), text(lone, arabic), ProcessKit.NOOR));
    Criterion kept = criteria.find(draft.id(), id).orElseThrow();
    assertThat(kept.written().text())
        .isEqualTo(new Bilingual("Half \ufffd of a pair  and a bell", "إدارة منتج رقمي"));
    String word = "<p class=MsoNormal><o:p>Leading</o:p></p>";
    assertThat(ProcessKit.reasons(add.handle(draft.id(), text(word, "x"), ProcessKit.NOOR)))
        .containsExactly(Reason.PASTED_TAGS);
    String long5 = "x".repeat(5_000_000);
    assertThat(ProcessKit.reasons(add.handle(draft.id(), text(long5, "x"), ProcessKit.NOOR)))
        .containsExactly(Reason.TOO_LONG);
  }

  @Test
  void afterAHundredTheNextOfTenThousandIsRefused() {
    SelectionProcess draft = kit.draft();
    for (int i = 0; i < CriterionRules.MOST; i++) {
      kit.criterion(draft.id(), Kind.ASSET, Quality.OTHER);
    }
    assertThat(
            ProcessKit.reasons(
                add.handle(
                    draft.id(), ProcessKit.written(Kind.ASSET, Quality.OTHER), ProcessKit.NOOR)))
        .containsExactly(Reason.CRITERIA_TOO_MANY);
    assertThat(criteria.of(draft.id()).all()).hasSize(CriterionRules.MOST);
  }

  @Test
  void publishingAndEditingAtOnceLoseNothing() throws Exception {
    SelectionProcess draft = kit.whole();
    Criterion before = criteria.of(draft.id()).all().getFirst();
    List<Callable<Object>> tasks = new ArrayList<>();
    tasks.add(() ->
        kit.get(MoveProcess.class)
            .handle(draft.id(), draft.revision(), Move.of(Event.CHECK), ProcessKit.NOOR));
    tasks.add(() ->
        edit.handle(
            draft.id(), before.id(), 1, saying(before, "Edited", "Modifié"), ProcessKit.NOOR));
    List<Object> answers = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<Object> answer : two.invokeAll(tasks)) {
        answers.add(answer.get());
      }
    }
    boolean edited = ((Outcome<?>) answers.get(1)).refusals().isEmpty();
    assertThat(criteria.of(draft.id()).all().getFirst().version()).isEqualTo(edited ? 2 : 1);
    if (!edited) {
      assertThat(ProcessKit.reasons((Outcome<?>) answers.get(1)))
          .containsExactly(Reason.NOT_A_DRAFT);
    }
  }

  private Outcome<Reopening> superseding(
      SelectionProcess process, Criterion before, int version, Effect effect, String reason) {
    return supersede.handle(
        process.id(),
        before.id(),
        version,
        saying(before, "Said anew " + version, "Dit autrement " + version),
        effect,
        reason,
        ProcessKit.NOOR);
  }

  private static WrittenCriterion saying(Criterion one, String english, String french) {
    WrittenCriterion written = one.written();
    return new WrittenCriterion(
        written.kind(),
        written.quality(),
        written.code(),
        new Bilingual(english, french),
        written.screening());
  }

  private static WrittenCriterion text(String english, String french) {
    return new WrittenCriterion(
        Kind.ASSET,
        Quality.OTHER,
        new Bilingual("", ""),
        new Bilingual(english, french),
        Screening.APPLICATION);
  }

  private static WrittenCriterion named(Bilingual code) {
    return ProcessKit.written(Kind.ESSENTIAL, Quality.KNOWLEDGE).named(code);
  }
}
