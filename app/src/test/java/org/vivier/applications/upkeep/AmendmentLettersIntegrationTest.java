package org.vivier.applications.upkeep;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.ChangeLanguage;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.PostingKit;
import org.vivier.authoring.PublishPosting;
import org.vivier.correspondence.SentLetter;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.PostingId;
import org.vivier.processes.ChangeFacts;
import org.vivier.processes.Closing;
import org.vivier.processes.Move;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessDates;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.SelectionProcess;
import org.vivier.testing.TablesOwner;

/** Whoever applies hears, in their language and once, that the job is another one now. */
@ApplicationsTest
class AmendmentLettersIntegrationTest {
  private static final LocalDateTime LATER = LocalDateTime.parse("2026-07-30T23:59");

  @Autowired ApplicationContext context;
  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired AnnounceDeadlineChange announce;
  @Autowired DatabaseAccess access;
  private ProcessKit kit;
  private SelectionProcess process;
  private Draft submitted;
  private Draft draft;

  @BeforeEach
  void twoApply() {
    TablesOwner.empty(access, "letter", "application", "posting");
    PostingKit.empty(context);
    kit = new ProcessKit(context);
    apply(kit.published());
  }

  private void apply(SelectionProcess published) {
    process = published;
    PostingId posting = requireNonNull(kit.again(process).posting());
    submitted = desk.complete(desk.begin(posting, Language.EN), "amended-1@example.org");
    desk.reference(submitted);
    context.getBean(ChangeLanguage.class).handle(submitted.device(), submitted.id(), Language.EN);
    draft = desk.complete(desk.begin(posting, Language.FR), "amended-2@example.org");
    announce.handle(() -> true);
  }

  @AfterEach
  void end() {
    TablesOwner.empty(access, "letter", "application", "posting");
    PostingKit.empty(context);
  }

  @Test
  void aMaterialAmendmentIsToldInTheLanguageOfEachWithTheNewClosing() {
    amend(true, LATER);
    assertThat(kinds(submitted)).as("not before it is public").doesNotContain("job-amended");
    announce.handle(() -> true);
    announce.handle(() -> true);
    assertThat(kinds(submitted)).contains("job-amended").doesNotContain("deadline-changed");
    assertThat(kinds(draft)).contains("job-amended").doesNotContain("deadline-changed");
    SentLetter english = letter(submitted, "The job has changed");
    assertThat(english.subject()).isEqualTo("The job has changed: Product manager");
    assertThat(english.body())
        .contains("Previous deadline", "July 15, 2026", "New deadline", "July 30, 2026")
        .contains("/en/careers/positions/product-manager", "We have your application");
    SentLetter french = letter(draft, "Le poste a changé");
    assertThat(french.subject()).isEqualTo("Le poste a changé : Gestionnaire de produit");
    assertThat(french.body())
        .contains("30\u00a0juillet 2026", "/fr/carrieres/postes/gestionnaire-de-produit")
        .contains("n’est pas encore soumise");
  }

  @Test
  void aJobThatIsOpenUntilFilledHasNoClosingToExtendAndWhoAppliesIsToldAllTheSame() {
    end();
    kit = new ProcessKit(context);
    SelectionProcess whole = kit.whole();
    ProcessDates filled =
        new ProcessDates(whole.facts().dates().zone(), null, Closing.UNTIL_FILLED, null);
    ProcessKit.done(
        kit.get(ChangeFacts.class)
            .handle(whole.id(), whole.revision(), whole.facts().with(filled), ProcessKit.NOOR));
    apply(kit.move(kit.move(kit.again(whole), Move.of(Event.CHECK)), Move.of(Event.PUBLISH)));
    amend(true, null);
    announce.handle(() -> true);
    assertThat(kit.again(process).facts().dates()).as("it stays open").isEqualTo(filled);
    assertThat(kinds(submitted)).contains("job-amended").doesNotContain("deadline-changed");
    assertThat(letter(submitted, "The job has changed").body()).doesNotContain("deadline");
    assertThat(letter(draft, "Le poste a changé").body())
        .contains("n’est pas encore soumise")
        .doesNotContain("Échéance", "échéance");
  }

  @Test
  void aTypographicalAmendmentIsToldToNobody() {
    amend(false, null);
    announce.handle(() -> true);
    assertThat(kinds(submitted)).doesNotContain("job-amended", "deadline-changed");
    assertThat(kinds(draft)).isEmpty();
  }

  @Test
  void whoTookItBackIsNotTold() {
    context.getBean(WithdrawApplication.class).handle(submitted.device(), submitted.id(), null);
    amend(true, LATER);
    announce.handle(() -> true);
    assertThat(kinds(submitted)).doesNotContain("job-amended");
  }

  /** One refused changes nothing, and nobody hears of it. */
  @Test
  void anAmendmentThatIsRefusedIsToldToNobody() {
    amendment(true, LocalDateTime.parse("2026-07-01T12:00"));
    announce.handle(() -> true);
    assertThat(kinds(submitted)).doesNotContain("job-amended", "deadline-changed");
  }

  private void amend(boolean material, @Nullable LocalDateTime closes) {
    ProcessKit.done(amendment(material, closes));
  }

  private Outcome<SelectionProcess> amendment(boolean material, @Nullable LocalDateTime closes) {
    DraftText text =
        PostingKit.text(
            PostingKit.ENGLISH.replace("three", "five"),
            PostingKit.FRENCH.replace("trois", "cinq"));
    int base = context.getBean(PostingDrafts.class).latest(process.id()).orElseThrow().number();
    int number = PostingKit.save(context, process.id(), base, text, ProcessKit.NOOR).number();
    return context
        .getBean(PublishPosting.class)
        .handle(
            new PublishPosting.Wish(process.id(), number, material, closes, "It is right"),
            ProcessKit.NOOR);
  }

  private List<String> kinds(Draft of) {
    return List.copyOf(desk.kinds(application(of)).keySet());
  }

  private SentLetter letter(Draft of, String subject) {
    return desk.letters(application(of)).stream()
        .filter(letter -> letter.subject().startsWith(subject))
        .findFirst()
        .orElseThrow();
  }

  private Application application(Draft of) {
    return applications.visibleTo(of.device(), of.id()).orElseThrow();
  }
}
