package org.vivier.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.Snapshot;
import org.vivier.applications.drafts.AttachResult;
import org.vivier.applications.drafts.SaveAnswers;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;

@ApplicationsTest
class OwnQuestionsIntegrationTest {
  private static final String ENGLISH =
      """

        - {id: pruned, type: yes-no, label: Have you pruned old trees?, required: true}
        - id: which
          type: text
          label: Which ones?
          required: true
          screening: true
          when: {question: pruned, is: 'yes'}
        - {id: plan, type: file, label: A plan, when: {question: pruned, is: 'yes'}}\
      """;
  private static final String FRENCH =
      ENGLISH
          .replace("Have you pruned old trees?", "Avez-vous taillé de vieux arbres?")
          .replace("Which ones?", "Lesquels?")
          .replace("A plan", "Un plan");

  @Autowired Desk desk;
  @Autowired SaveAnswers save;
  @Autowired Applications applications;
  @Autowired ApplicationForms forms;
  @Autowired Postings postings;

  @Test
  void asksThemInBothLanguagesBesideTheWorkSamples() {
    var form = forms.of(postings.find(desk.asking(ENGLISH, FRENCH)).orElseThrow());
    assertThat(form.page(ApplicationForm.APPLICATION).orElseThrow().questions())
        .extracting(Question::key)
        .containsSubsequence(Questions.LINKS, "q-pruned", "q-which", "q-plan", Questions.HEARD);
    Question pruned = form.question("q-pruned").orElseThrow();
    assertThat(pruned.label())
        .isEqualTo(
            new Question.Text("Have you pruned old trees?", "Avez-vous taillé de vieux arbres?"));
    assertThat(pruned.option("yes").orElseThrow().label())
        .isEqualTo(new Question.Text("Yes", "Oui"));
    Question which = form.question("q-which").orElseThrow();
    assertThat(which.screening()).isTrue();
    assertThat(which.when()).isEqualTo(new Question.Condition("q-pruned", "yes"));
    assertThat(form.ownFiles()).containsExactly("q-plan");
  }

  @Test
  void wantsAnAnswerOnlyWhereTheConditionHolds() {
    Draft draft = completed("b1@example.org");
    assertThat(missing(desk.submit(draft))).containsExactly("q-pruned");
    answer(draft, Map.of("q-pruned", "yes"));
    assertThat(missing(desk.submit(draft))).containsExactly("q-which");
    answer(draft, Map.of("q-pruned", "yes", "q-which", "Apple trees"));
    desk.attach(draft, "q-plan", "A plan of the orchard.");
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Submitted.class);
    Snapshot snapshot = snapshot(draft);
    assertThat(snapshot.answers().first("q-which")).isEqualTo("Apple trees");
    assertThat(snapshot.documents()).hasSize(2);
  }

  @Test
  void keepsWhatIsNotAskedOutOfWhatIsSubmitted() {
    Draft draft = completed("b2@example.org");
    answer(draft, Map.of("q-pruned", "no", "q-which", "Apple trees"));
    desk.attach(draft, "q-plan", "A plan of the orchard.");
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.Submitted.class);
    Snapshot snapshot = snapshot(draft);
    assertThat(snapshot.answers().first("q-pruned")).isEqualTo("no");
    assertThat(snapshot.answers().values()).doesNotContainKeys("q-which", "q-plan");
    assertThat(snapshot.documents()).hasSize(1);
    assertThat(snapshot.form().question("q-which").orElseThrow().label().fr())
        .isEqualTo("Lesquels?");
  }

  @Test
  void typesNothingIntoAQuestionThatTakesAFile() {
    Draft draft = completed("b3@example.org");
    answer(draft, Map.of("q-plan", "00000000-0000-0000-0000-000000000000"));
    assertThat(application(draft).answers().has("q-plan")).isFalse();
    assertThat(desk.attach(draft, "q-which", "A file where a text belongs"))
        .isInstanceOf(AttachResult.NotEditable.class);
  }

  private Draft completed(String email) {
    PostingId posting = desk.asking(ENGLISH, FRENCH);
    return desk.completed(posting, email);
  }

  private void answer(Draft draft, Map<String, String> own) {
    Map<String, List<String>> typed = new HashMap<>();
    typed.put(Questions.STATEMENT, List.of("J’aime les arbres."));
    own.forEach((key, text) -> typed.put(key, List.of(text)));
    save.handle(
        draft.device(), draft.id(), new TypedPage(ApplicationForm.APPLICATION, typed, null));
  }

  private static List<String> missing(SubmissionResult submission) {
    return ((SubmissionResult.Incomplete) submission)
        .problems().stream().map(Problem::question).toList();
  }

  private Snapshot snapshot(Draft draft) {
    return applications.snapshots(application(draft)).getFirst();
  }

  private Application application(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }
}
