package org.vivier.applications.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.NotVisible;
import org.vivier.applications.upkeep.ExpireDrafts;
import org.vivier.documents.DocumentId;
import org.vivier.documents.Documents;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Problem;
import org.vivier.forms.Questions;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKeys;

@ApplicationsTest
class DraftIntegrationTest {
  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired StartApplication start;
  @Autowired SaveAnswers save;
  @Autowired DetachDocument detach;
  @Autowired Documents documents;
  @Autowired DataKeys keys;
  @Autowired ExpireDrafts expire;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void keepsNoAnswerThatIsLongerThanAnyCanBe() {
    var draft = desk.begin(desk.posting(""));
    String tooLong = "x".repeat(20_001);
    assertThat(kept(desk.type(draft, "application", Questions.STATEMENT, tooLong))).isEmpty();
    assertThat(of(draft).answers().first(Questions.STATEMENT)).isEqualTo(tooLong);
    assertThat(kept(desk.type(draft, "application", Questions.STATEMENT, tooLong.repeat(4))))
        .containsExactly(Questions.STATEMENT);
    assertThat(of(draft).answers().first(Questions.STATEMENT)).isEqualTo(tooLong);
    assertThat(kept(desk.type(draft, ApplicationForm.YOU, Questions.NAME, "x".repeat(1_201))))
        .containsExactly(Questions.NAME);
    assertThat(kept(desk.type(draft, ApplicationForm.YOU, Questions.NAME, "x".repeat(1_200))))
        .isEmpty();
  }

  private static List<String> kept(SaveResult saved) {
    return ((SaveResult.Kept) saved).tooLong().stream().map(Problem::question).toList();
  }

  @Test
  void beginsInTheLanguageOfThePage() {
    Draft draft = desk.begin(desk.posting(""), Language.EN);
    assertThat(of(draft).language()).isEqualTo(Language.EN);
    assertThat(of(draft).answers().first(Questions.LANGUAGE)).isEqualTo("en");
  }

  /** The law leaves that choice to them: nothing is chosen beforehand. */
  @Test
  void leavesTheLanguagesOfExamAndInterviewToTheCandidate() {
    Answers begun = of(desk.begin(desk.posting(""), Language.FR)).answers();
    assertThat(begun.has(Questions.EXAM_LANGUAGE)).isFalse();
    assertThat(begun.has(Questions.INTERVIEW_LANGUAGE)).isFalse();
  }

  @Test
  void beginsOnceForAnUntouchedDraftAndAgainForATouchedOne() {
    var posting = desk.posting("");
    Draft draft = desk.begin(posting);
    assertThat(start.handle(posting, Language.EN, draft.device()))
        .isEqualTo(new StartResult.Started(draft.id()));
    desk.you(draft, Desk.AMELIE);
    assertThat(start.handle(posting, Language.EN, draft.device()))
        .isNotEqualTo(new StartResult.Started(draft.id()));
  }

  @Test
  void beginsNothingAfterClosing() {
    var posting = desk.posting("2026-06-01T12:00");
    assertThat(start.handle(posting, Language.EN, desk.browser()))
        .isInstanceOf(StartResult.NotOpen.class);
  }

  @Test
  void keepsWhateverIsTyped() {
    Draft draft = desk.begin(desk.posting(""));
    for (String odd :
        List.of(
            "\0", "x".repeat(1_200), "שלום 👩🏽‍🌾 \u200b\u202e", "<script>", "'; drop table")) {
      desk.type(draft, ApplicationForm.YOU, Questions.NAME, odd);
      assertThat(of(draft).answers().first(Questions.NAME)).isEqualTo(odd);
    }
  }

  @Test
  void leavesOtherPagesAsTheyAreAndForeignKeysOut() {
    Draft draft = desk.begin(desk.posting(""));
    desk.you(draft, Desk.AMELIE);
    desk.type(draft, ApplicationForm.APPLICATION, Questions.STATEMENT, "Text");
    save.handle(
        draft.device(),
        draft.id(),
        new TypedPage(
            ApplicationForm.MORE,
            Map.of(Questions.NAME, List.of("Other"), "foreign", List.of("x")),
            null));
    assertThat(of(draft).answers().first(Questions.NAME)).isEqualTo("Amélie Tremblay-Nguyen");
    assertThat(of(draft).answers().values()).doesNotContainKey("foreign");
  }

  @Test
  void losesNothingBetweenTabs() {
    Draft draft = desk.begin(desk.posting(""));
    int shown = of(draft).revision();
    saveIn(draft, Map.of(Questions.STATEMENT, List.of("first tab")), shown);

    // A second tab, shown before, saves another field and leaves this one empty.
    saveIn(draft, Map.of(Questions.HEARD, List.of("a friend")), shown);
    assertThat(of(draft).answers().first(Questions.STATEMENT)).isEqualTo("first tab");
    assertThat(of(draft).answers().first(Questions.HEARD)).isEqualTo("a friend");

    var third =
        (SaveResult.Kept) saveIn(draft, Map.of(Questions.STATEMENT, List.of("third tab")), shown);
    assertThat(third.overwritten()).containsEntry(Questions.STATEMENT, List.of("first tab"));
    assertThat(of(draft).answers().first(Questions.STATEMENT)).isEqualTo("third tab");
  }

  @Test
  void emptiesAFieldThatNobodyElseChanged() {
    Draft draft = desk.begin(desk.posting(""));
    var kept = (SaveResult.Kept) saveIn(draft, Map.of(Questions.HEARD, List.of("a friend")), null);
    saveIn(draft, Map.of(), kept.revision());
    assertThat(of(draft).answers().has(Questions.HEARD)).isFalse();
  }

  @Test
  void takesParallelSavesOfDifferentPagesWhole() throws Exception {
    Draft draft = desk.begin(desk.posting(""));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done :
          threads.invokeAll(
              List.<Callable<Object>>of(
                  () -> desk.type(draft, ApplicationForm.YOU, Questions.NAME, "Amélie"),
                  () -> desk.type(draft, ApplicationForm.APPLICATION, Questions.HEARD, "a friend"),
                  () -> desk.type(draft, ApplicationForm.MORE, Questions.VETERAN, "no")))) {
        done.get();
      }
    }
    assertThat(of(draft).answers().values())
        .containsKeys(Questions.NAME, Questions.HEARD, Questions.VETERAN);
    assertThat(of(draft).revision()).isEqualTo(3);
  }

  @Test
  void isThereForItsDeviceAlone() {
    Draft draft = desk.begin(desk.posting(""));
    Device other = desk.browser();
    assertThat(applications.visibleTo(other, draft.id())).isEmpty();
    assertThat(applications.visibleTo(other)).isEmpty();
    assertThatThrownBy(() -> save.handle(other, draft.id(), new TypedPage("you", Map.of(), null)))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> detach.handle(other, draft.id(), Questions.RESUME))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> desk.attach(new Draft(other, draft.id()), "file"))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void replacesAFileAndDeletesTheOneBefore() {
    Draft draft = desk.begin(desk.posting(""));
    var first = (AttachResult.Attached) desk.attach(draft, "first");
    var second = (AttachResult.Attached) desk.attach(draft, "second");
    assertThat(ids(draft))
        .containsExactly(second.document().id())
        .doesNotContain(first.document().id());
    assertThat(detach.handle(draft.device(), draft.id(), Questions.RESUME)).isTrue();
    assertThat(ids(draft)).isEmpty();
    assertThat(of(draft).answers().has(Questions.RESUME)).isFalse();
  }

  @Test
  void keepsTheFileWhenTheNextOneIsRefused() {
    Draft draft = desk.begin(desk.posting(""));
    var first = (AttachResult.Attached) desk.attach(draft, "first");
    assertThat(desk.attach(draft, "")).isInstanceOf(AttachResult.Refused.class);
    assertThat(ids(draft)).containsExactly(first.document().id());
    assertThat(of(draft).answers().has(Questions.RESUME)).isTrue();
  }

  @Test
  void expiresWhenNobodyTouchesItAndTakesEverythingAlong() {
    Draft abandoned = desk.completed(desk.posting(""), "old@example.org");
    clock.advance(Duration.ofDays(20));
    Draft touched = desk.completed(desk.posting(""), "new@example.org");
    clock.advance(Duration.ofDays(11));
    assertThat(expire.handle()).isPositive();
    assertThat(applications.visibleTo(abandoned.device(), abandoned.id())).isEmpty();
    assertThat(of(touched).state()).isEqualTo(ApplicationState.DRAFT);
    assertThat(
            jdbc.sql("select count(*) from application where id = :id")
                .param("id", abandoned.id().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private SaveResult saveIn(Draft draft, Map<String, List<String>> typed, @Nullable Integer seen) {
    return save.handle(
        draft.device(), draft.id(), new TypedPage(ApplicationForm.APPLICATION, typed, seen));
  }

  private List<DocumentId> ids(Draft draft) {
    return documents.all(keys.of(of(draft).dataKey())).stream().map(found -> found.id()).toList();
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }
}
