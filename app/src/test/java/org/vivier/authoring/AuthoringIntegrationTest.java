package org.vivier.authoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Stage;
import org.vivier.processes.Move;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Reason;
import org.vivier.processes.SelectionProcess;
import org.vivier.testing.TestClock;

/** From a draft to what is public, and what stands in the way. */
@SpringBootTest
class AuthoringIntegrationTest {
  private static final Actor NOOR = ProcessKit.NOOR;

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired PostingDrafts drafts;
  @Autowired WriteDraft write;
  @Autowired PublishPosting publish;
  @Autowired Postings postings;
  @Autowired CheckDraft check;
  @Autowired TestClock clock;
  private ProcessKit kit;
  private SelectionProcess process;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    PostingKit.empty(context);
    process = kit.whole();
    PostingKit.write(context, process.id(), ProcessKit.NOOR);
  }

  @AfterEach
  void end() {
    PostingKit.empty(context);
  }

  @Test
  void publishesBothLanguagesInOneActionWithFactsAndCriteria() {
    SelectionProcess published = ProcessKit.done(publish(false, null));
    assertThat(published.state()).isEqualTo(ProcessState.PUBLISHED);
    PublicPosting posting = posting();
    assertThat(posting.english().title()).isEqualTo("Product manager");
    assertThat(posting.french().slug()).isEqualTo("gestionnaire-de-produit");
    assertThat(posting.facts().facts().positions()).isEqualTo(2);
    assertThat(posting.facts().facts().processNumber()).isEqualTo(process.number());
    assertThat(posting.schedule().at(clock.instant())).isEqualTo(Stage.OPEN);
    assertThat(postings.body(posting, Language.EN)).contains("- Leading a digital product");
    assertThat(postings.body(posting, Language.FR))
        .contains("- Diriger un produit numérique")
        .doesNotContain("{{");
    assertThat(acts()).contains("posting.published", "process.publish", "process.posting-tied");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_record
                    where act = 'posting.published' and subjects ->> 0 = :posting
                    """)
                .param("posting", "posting:" + posting.id())
                .query(Long.class)
                .single())
        .as("this one, once")
        .isOne();
  }

  @Test
  void aParagraphChangedInOneLanguageBlocksUntilSomebodyHasLookedAtItsTwin() {
    Draft draft =
        save(PostingKit.text(PostingKit.ENGLISH.replace("three", "five"), PostingKit.FRENCH));
    assertThat(draft.stale())
        .singleElement()
        .satisfies(mark -> {
          assertThat(mark.language()).isEqualTo(Language.FR);
          assertThat(mark.own()).contains("trois personnes");
          assertThat(mark.before()).contains("three people");
          assertThat(mark.twin()).contains("five people");
        });
    assertThat(ProcessKit.reasons(publish(false, null))).contains(Reason.POSTING_STALE);
    assertThat(postings.all()).noneMatch(one -> one.key().startsWith("process-"));
    assertThat(write.confirm(process.id(), draft.stale().getFirst().id(), NOOR))
        .isInstanceOf(Result.Written.class);
    assertThat(drafts.latest(process.id()).orElseThrow().stale()).isEmpty();
  }

  @Test
  void changingTheTwinTooIsTheAnswer() {
    save(PostingKit.text(PostingKit.ENGLISH.replace("three", "five"), PostingKit.FRENCH));
    Draft both =
        save(
            PostingKit.text(
                PostingKit.ENGLISH.replace("three", "five"),
                PostingKit.FRENCH.replace("trois", "cinq")));
    assertThat(both.stale()).isEmpty();
    assertThat(ProcessKit.done(publish(false, null)).state()).isEqualTo(ProcessState.PUBLISHED);
  }

  @Test
  void aParagraphAddedInOneLanguageAloneIsMissingInTheOther() {
    String more = "\nYou take part in an on-call rotation with your team.\n";
    Draft draft = save(PostingKit.text(PostingKit.ENGLISH + more, PostingKit.FRENCH));
    assertThat(draft.stale()).singleElement().extracting(OutdatedParagraph::own).isEqualTo("");
    Draft both =
        save(
            PostingKit.text(
                PostingKit.ENGLISH + more,
                PostingKit.FRENCH
                    + "\nVous participez à une rotation de garde avec votre équipe.\n"));
    assertThat(both.stale()).isEmpty();
  }

  @Test
  void whoSavesSecondIsToldAndLosesNothing() {
    Draft seen = drafts.latest(process.id()).orElseThrow();
    DraftText mine =
        PostingKit.text(
            PostingKit.ENGLISH.replace("three", "four"),
            PostingKit.FRENCH.replace("trois", "quatre"));
    DraftText theirs =
        PostingKit.text(
            PostingKit.ENGLISH.replace("three", "five"),
            PostingKit.FRENCH.replace("trois", "cinq"));
    write.save(process.id(), seen.number(), theirs, NOOR);
    Result result = write.save(process.id(), seen.number(), mine, NOOR);
    assertThat(result).isInstanceOf(Result.Conflict.class);
    Draft newest = ((Result.Conflict) result).newest();
    assertThat(newest.text()).isEqualTo(theirs);
    assertThat(write.save(process.id(), newest.number(), mine, NOOR))
        .isInstanceOf(Result.Written.class);
    assertThat(drafts.find(process.id(), newest.number()).orElseThrow().text()).isEqualTo(theirs);
  }

  @Test
  void anyOlderVersionCanBeRestored() {
    Draft first = drafts.latest(process.id()).orElseThrow();
    save(PostingKit.text("Nothing.", "Rien."));
    write.restore(process.id(), first.number(), NOOR);
    Draft newest = drafts.latest(process.id()).orElseThrow();
    assertThat(newest.text()).isEqualTo(first.text());
    assertThat(newest.restored()).isEqualTo(first.number());
    assertThat(drafts.history(process.id(), 100)).hasSize(4);
  }

  @Test
  void nobodyPublishesWhatTheyHaveNotSeen() {
    Draft seen = drafts.latest(process.id()).orElseThrow();
    save(
        PostingKit.text(
            PostingKit.ENGLISH.replace("three", "five"),
            PostingKit.FRENCH.replace("trois", "cinq")));
    Outcome<SelectionProcess> outcome =
        publish.handle(
            new PublishPosting.Wish(process.id(), seen.number(), false, null, "Now"), NOOR);
    assertThat(ProcessKit.reasons(outcome)).containsExactly(Reason.POSTING_CHANGED);
    assertThat(kit.again(process).state()).isEqualTo(ProcessState.DRAFT);
  }

  @Test
  void aMaterialAmendmentExtendsAndATypographicalOneDoesNot() {
    ProcessKit.done(publish(false, null));
    save(
        PostingKit.text(
            PostingKit.ENGLISH.replace("openly", "in public"),
            PostingKit.FRENCH.replace("ouvertement", "en public")));
    ProcessKit.done(publish(false, null));
    PublicPosting amended = posting();
    assertThat(postings.body(amended, Language.EN)).contains("in public");
    assertThat(amended.schedule().endsByTheClock())
        .isEqualTo(LocalDateTime.parse("2026-07-15T23:59"));
    save(
        PostingKit.text(
            PostingKit.ENGLISH.replace("three", "five"),
            PostingKit.FRENCH.replace("trois", "cinq")));
    assertThat(ProcessKit.reasons(publish(true, null))).containsExactly(Reason.CLOSING_MISSING);
    assertThat(ProcessKit.reasons(publish(true, LocalDateTime.parse("2026-07-01T12:00"))))
        .containsExactly(Reason.CLOSING_NOT_LATER);
    assertThat(postings.body(posting(), Language.EN)).contains("in public");
    ProcessKit.done(publish(true, LocalDateTime.parse("2026-07-30T23:59")));
    assertThat(posting().schedule().endsByTheClock())
        .isEqualTo(LocalDateTime.parse("2026-07-30T23:59"));
    assertThat(postings.body(posting(), Language.FR)).contains("cinq personnes");
    assertThat(context.getBean(Publications.class).all(process.id()))
        .extracting(Publications.Publication::event, Publications.Publication::material)
        .startsWith(
            org.assertj.core.groups.Tuple.tuple("extend", null),
            org.assertj.core.groups.Tuple.tuple("amend", true),
            org.assertj.core.groups.Tuple.tuple("amend", false));
  }

  @Test
  void extendingClosingAndReopeningKeepWhatIsPublicWhateverIsBeingWritten() {
    ProcessKit.done(publish(false, null));
    save(PostingKit.text("Half a sentence", PostingKit.FRENCH));
    move(new Move(Event.EXTEND, "Few applied", LocalDateTime.parse("2026-07-20T12:00")));
    assertThat(posting().schedule().endsByTheClock())
        .isEqualTo(LocalDateTime.parse("2026-07-20T12:00"));
    assertThat(postings.body(posting(), Language.EN)).contains("three people");
    move(Move.of(Event.CLOSE, "Enough"));
    assertThat(posting().schedule().at(clock.instant())).isEqualTo(Stage.CLOSED);
    move(new Move(Event.REOPEN, "Too few", LocalDateTime.parse("2026-08-01T12:00")));
    assertThat(posting().schedule().at(clock.instant())).isEqualTo(Stage.OPEN);
    move(Move.of(Event.CANCEL, "No money"));
    assertThat(posting().schedule().at(clock.instant())).isEqualTo(Stage.CLOSED);
  }

  @Test
  void anErrorBlocksUntilItIsAcceptedForThisText() {
    String english = PostingKit.ENGLISH.replace("three people", "three people for 40 hours");
    DraftText text =
        PostingKit.text(
            english, PostingKit.FRENCH.replace("trois personnes", "3 personnes pendant 50 heures"));
    save(text);
    List<Remark> errors = errors();
    assertThat(errors).isNotEmpty().allMatch(Remark::acceptable);
    assertThat(ProcessKit.reasons(publish(false, null))).contains(Reason.POSTING_ERROR);
    for (Remark error : errors) {
      assertThat(write.accept(process.id(), error.id(), " ", NOOR))
          .isInstanceOf(Result.NoReason.class);
      write.accept(process.id(), error.id(), "Counted otherwise in French", NOOR);
    }
    assertThat(errors()).isEmpty();
    assertThat(check.handle(process, text)).anyMatch(remark -> remark.acceptance() != null);
    save(PostingKit.text(english.replace("40", "41"), text.french().body()));
    assertThat(errors()).isNotEmpty();
  }

  @Test
  void aReferenceToNothingBlocksAndIsNamed() {
    save(
        PostingKit.text(
            PostingKit.ENGLISH + "\n{{block:gone}}\n", PostingKit.FRENCH + "\n{{block:gone}}\n"));
    assertThat(errors())
        .hasSize(2)
        .allSatisfy(remark -> {
          assertThat(remark.rule()).isEqualTo("reference-unknown");
          assertThat(remark.quote()).isEqualTo("{{block:gone}}");
        });
    assertThat(ProcessKit.reasons(publish(false, null))).contains(Reason.POSTING_ERROR);
  }

  private Draft save(DraftText text) {
    int base = drafts.latest(process.id()).orElseThrow().number();
    return PostingKit.save(context, process.id(), base, text, NOOR);
  }

  private Outcome<SelectionProcess> publish(
      boolean material, @org.jspecify.annotations.Nullable LocalDateTime closes) {
    int draft = drafts.latest(process.id()).orElseThrow().number();
    return publish.handle(
        new PublishPosting.Wish(process.id(), draft, material, closes, "It is right"), NOOR);
  }

  private void move(Move move) {
    kit.move(process, move);
  }

  private PublicPosting posting() {
    return postings.find(requireNonNull(kit.again(process).posting())).orElseThrow();
  }

  private List<Remark> errors() {
    return check
        .handle(kit.again(process), drafts.latest(process.id()).orElseThrow().text())
        .stream()
        .filter(Remark::blocking)
        .toList();
  }

  private List<String> acts() {
    return jdbc.sql("select act from journal_record").query((row, n) -> row.getString(1)).list();
  }
}
