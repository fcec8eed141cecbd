package org.vivier.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.location;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.applications.Applications;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.applicant.EraseApplicant.Extent;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.correspondence.SentLetter;
import org.vivier.decisions.answers.AssignAnswer;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.portal.Visitor;
import org.vivier.staff.Role;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both sides write, and everything that can come in between. */
class ConversationIntegrationTest extends MessagesSite {
  private static final String ASK = "Pouvez-vous venir mardi\u00a0? <b>Salle 4</b>";
  private static final String YES = "Oui, mardi me convient.";

  @Test
  void goesToAndFroInFrench() {
    Visitor candidate = browserOf(amelie);
    assertThat(candidate.page(mienne(amelie)).text()).contains("Aucun message pour l’instant");
    assertThat(get(french(amelie), noor).body()).contains("Personne n’a encore écrit");
    assertThat(location(write(french(amelie), noor, ASK)))
        .isEqualTo(french(amelie) + "?done=sent#notice");
    assertThat(get(french(amelie) + "?done=sent", noor).body())
        .contains("&lt;b&gt;Salle 4", "Pas encore ouvert", "Votre message est envoyé");
    assertThat(candidate.page("/fr/mes-candidatures").text()).contains("1 nouveau message");
    assertThat(candidate.page("/fr/mes-candidatures/" + amelie.id()).text())
        .contains("1 nouveau message");
    Document page = candidate.page(mienne(amelie));
    assertThat(Objects.requireNonNull(page.selectFirst(".message .typed")).wholeText())
        .isEqualTo(ASK);
    assertThat(page.select(".message").text()).contains("Noor Haddad", "Nouveau", "2026");
    assertThat(page.select(".message time").attr("data-zone")).isEqualTo("America/Toronto");
    assertThat(candidate.page(mienne(amelie)).text()).doesNotContain("Nouveau");
    assertThat(get(french(amelie), noor).body()).doesNotContain("Pas encore ouvert");
    HttpResponse<String> sent = answer(candidate, mienne(amelie), YES);
    assertThat(location(sent)).isEqualTo(mienne(amelie) + "?done=message-sent");
    assertThat(candidate.page(location(sent)).text()).contains("Nous répondrons ici", YES);
    assertThat(get(french(amelie), noor).body()).contains(YES, "À traiter");
    assertThat(acts()).containsExactly("message.sent", "message.received");
  }

  @Test
  void goesToAndFroInEnglishAndStaffFindItAmongTheirWork() {
    Draft jordan = applies(Language.EN);
    Visitor candidate = browserOf(jordan);
    assertThat(get("/en/staff/work", noor).body()).doesNotContain(reference(jordan));
    assertThat(location(answer(candidate, mine(jordan), "Is there parking?")))
        .endsWith("?done=message-sent");
    assertThat(get("/en/staff/work", noor).body())
        .contains("Answer a message about " + reference(jordan), "Nobody owns");
    assertThat(get(conversation(jordan), noor).body())
        .contains("Is there parking?", "The candidate waits for an answer");
    write(conversation(jordan), noor, "Yes, behind the house.");
    assertThat(get("/en/staff/work", noor).body()).doesNotContain(reference(jordan));
    assertThat(candidate.page(mine(jordan)).text()).contains("Yes, behind the house.");
  }

  @Test
  void whatACommandWritesStandsInTheConversationInTheOrganizationsName() {
    WriteMessage write = context.getBean(WriteMessage.class);
    Written words = Written.of("", "0", "Apportez une pièce d’identité.");
    assertThat(write.byCommand(amelie.id(), words)).isEqualTo(MessageResult.SENT);
    assertThat(write.byCommand(amelie.id(), Written.of("", "1", "Bonjour {nom},")))
        .isEqualTo(MessageResult.PLACEHOLDER);
    assertThat(get(conversation(amelie), noor).body())
        .contains("Apportez une pièce d’identité.", "a command on the server");
    assertThat(browserOf(amelie).page(mienne(amelie)).text())
        .contains("Apportez une pièce d’identité.")
        .doesNotContain("command", "commande");
    assertThat(
            jdbc.sql("select actor from journal_record where act = 'message.sent' order by id")
                .query((row, n) -> row.getString(1))
                .list())
        .endsWith("operator");
  }

  @Test
  void theLetterSaysThatAMessageWaitsAndNothingOfIt() {
    write(conversation(amelie), noor, ASK);
    SentLetter letter =
        desk
            .letters(
                context
                    .getBean(Applications.class)
                    .visibleTo(amelie.device(), amelie.id())
                    .orElseThrow())
            .stream()
            .filter(one -> one.subject().contains("Un message"))
            .findFirst()
            .orElseThrow();
    assertThat(letter.subject()).contains("Un message vous attend", reference(amelie));
    assertThat(letter.subject() + letter.body())
        .contains("/fr/ma/")
        .doesNotContain("mardi", "Salle", "Noor");
  }

  @Test
  void theJournalKnowsWhoWroteWhenAndNotAWord() {
    write(conversation(amelie), noor, ASK);
    answer(browserOf(amelie), mine(amelie), YES);
    get(conversation(amelie), noor);
    String journal =
        String.join(
            "\n",
            jdbc.sql("select record from journal_record where act like 'message.%'")
                .query((row, n) -> row.getString(1))
                .list());
    assertThat(journal)
        .contains("message.sent", "message.received", "message.read", kit.noor.id().toString())
        .contains(amelie.id().toString())
        .doesNotContain("mardi", "Salle", "Amélie", "example.org");
    assertThat(
            jdbc.sql("select encode(text, 'escape') from message")
                .query((row, n) -> row.getString(1))
                .list())
        .noneMatch(sealed -> sealed.contains("mardi"));
  }

  @Test
  void sentTwiceItIsThereOnce() {
    Document page = Jsoup.parse(get(conversation(amelie), noor).body());
    String[] form = {"id", hidden(page, "id"), "seen", "0", "text", ASK};
    assertThat(post(conversation(amelie), noor, form).statusCode()).isEqualTo(303);
    assertThat(post(conversation(amelie), noor, form).statusCode()).isEqualTo(303);
    Visitor candidate = browserOf(amelie);
    Document mine = candidate.page(mine(amelie));
    Map<String, String> fields = fields(mine, YES);
    assertThat(candidate.post(mine(amelie), mine, fields).statusCode()).isEqualTo(303);
    assertThat(candidate.post(mine(amelie), mine, fields).statusCode()).isEqualTo(303);
    assertThat(messages(amelie.id())).isEqualTo(2);
    assertThat(acts()).hasSize(2);
    assertThat(
            jdbc.sql("select count(*) from letter where kind = 'message-waits'")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void whoSendsOntoSomethingNewReadsItFirstAndLosesNothing() {
    Visitor candidate = browserOf(amelie);
    Document open = Jsoup.parse(get(conversation(amelie), noor).body());
    Document mine = candidate.page(mienne(amelie));
    answer(candidate, mienne(amelie), "Je retire ma question.");
    HttpResponse<String> stale =
        post(
            conversation(amelie),
            noor,
            "id",
            hidden(open, "id"),
            "seen",
            hidden(open, "seen"),
            "text",
            ASK);
    assertThat(stale.statusCode()).isEqualTo(409);
    Document again = Jsoup.parse(stale.body());
    assertThat(again.text()).contains("Je retire ma question.", "Somebody wrote in the meantime");
    assertThat(again.select("#text").val()).isEqualTo(ASK);
    assertThat(messages(amelie.id())).isOne();
    assertThat(
            post(
                    conversation(amelie),
                    noor,
                    "id",
                    hidden(again, "id"),
                    "seen",
                    hidden(again, "seen"),
                    "text",
                    ASK)
                .statusCode())
        .isEqualTo(303);
    HttpResponse<String> late = candidate.post(mienne(amelie), mine, fields(mine, YES));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Visitor.document(late).select("#text").val()).isEqualTo(YES);
    assertThat(Visitor.document(late).text()).contains("entre-temps", "Salle 4");
  }

  @Test
  void emptyAndTooLongOnesComeBackWithWhatToDo() {
    HttpResponse<String> empty = write(french(amelie), noor, " \u200b ");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Écrivez votre message");
    HttpResponse<String> open = write(conversation(amelie), noor, "Dear {nom}");
    assertThat(open.statusCode()).isEqualTo(422);
    assertThat(open.body()).contains("in braces", "Dear {nom}");
    Visitor candidate = browserOf(amelie);
    HttpResponse<String> nothing = answer(candidate, mine(amelie), "");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(Visitor.document(nothing).select(".error-summary a").attr("href"))
        .isEqualTo("#text");
    HttpResponse<String> novel = answer(candidate, mine(amelie), "x".repeat(10_001));
    assertThat(novel.statusCode()).isEqualTo(422);
    assertThat(Visitor.document(novel).text()).contains("at most 10,000 characters");
    assertThat(Visitor.document(novel).select("#text").val()).hasSize(10_001);
    assertThat(messages(amelie.id())).isZero();
  }

  @Test
  void nobodyElsesConversationIsThere() {
    Draft jordan = applies(Language.EN);
    answer(browserOf(jordan), mine(jordan), "A secret.");
    Visitor other = browserOf(amelie);
    assertThat(other.get(mine(jordan)).statusCode()).isEqualTo(404);
    assertThat(
            other
                .post(mine(jordan), other.page(mine(amelie)), Map.of("text", "Let me in."))
                .statusCode())
        .isEqualTo(404);
    assertThat(new Visitor(port).get(mine(jordan)).statusCode()).isEqualTo(404);
    assertThat(messages(jordan.id())).isOne();
    String taken =
        jdbc.sql("select id::text from message").query((row, n) -> row.getString(1)).single();
    Document page = other.page(mine(amelie));
    Map<String, String> fields = fields(page, "With somebody else’s number.");
    fields.put("id", taken);
    assertThat(other.post(mine(amelie), page, fields).statusCode()).isEqualTo(303);
    assertThat(other.page(mine(amelie)).text()).contains("somebody else’s number");
    assertThat(messages(jordan.id())).isOne();
  }

  @Test
  void erasedWithThePersonAndPoliteAfterwards() {
    Document before = Jsoup.parse(get(conversation(amelie), noor).body());
    answer(browserOf(amelie), mine(amelie), YES);
    post(conversation(amelie) + "/draft", noor, "text", "Not sent yet");
    context.getBean(EraseApplicant.class).handle(amelie.device(), amelie.id(), Extent.THIS_ONE);
    String page = get(conversation(amelie), noor).body();
    assertThat(page)
        .contains("was erased")
        .doesNotContain(YES, "Not sent yet", "Amélie", "<textarea");
    assertThat(get("/en/staff/work", noor).body()).doesNotContain("Answer a message");
    HttpResponse<String> late =
        post(conversation(amelie), noor, "id", hidden(before, "id"), "seen", "1", "text", ASK);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("was not sent", "was erased");
    assertThat(jdbc.sql("select count(*) from message_draft").query(Integer.class).single())
        .isZero();
    assertThat(browserOf(amelie).get(mine(amelie)).statusCode()).isEqualTo(404);
  }

  @Test
  void aDraftThatIsTooLongIsNotSaidToBeKeptAndTheOneBeforeStays() {
    post(conversation(amelie) + "/draft", noor, "text", "Not sent yet");
    HttpResponse<String> answer =
        post(conversation(amelie) + "/draft", noor, "text", "Far too much. ".repeat(3_000));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Far too much.").doesNotContain("is kept");
    assertThat(get(conversation(amelie), noor).body()).contains("Not sent yet");
  }

  @Test
  void standsInTheDownloadOfEverything() throws IOException {
    write(conversation(amelie), noor, ASK);
    answer(browserOf(amelie), mine(amelie), YES);
    HttpResponse<byte[]> zip =
        browserOf(amelie).download("/fr/mes-candidatures/" + amelie.id() + "/tout.zip");
    String page = entry(zip.body(), "candidature.html");
    assertThat(page).contains("Messages", "Noor Haddad", "&lt;b&gt;Salle 4", "Vous", YES);
    JsonNode json =
        context.getBean(JsonMapper.class).readTree(entry(zip.body(), "application.json"));
    assertThat(json.at("/messages")).hasSize(2);
    assertThat(json.at("/messages/0/from").asString()).isEqualTo("staff");
    assertThat(json.at("/messages/0/sender").asString()).isEqualTo("Noor Haddad");
    assertThat(json.at("/messages/1/text").asString()).isEqualTo(YES);
  }

  private static String entry(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (!Objects.requireNonNull(in.getNextEntry()).getName().equals(name)) {
        in.closeEntry();
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void whoWithdrewCanStillBeWrittenToAndAnswer() {
    context.getBean(WithdrawApplication.class).handle(amelie.device(), amelie.id(), "");
    assertThat(get(conversation(amelie), noor).body()).contains("has withdrawn this application");
    assertThat(write(conversation(amelie), noor, ASK).statusCode()).isEqualTo(303);
    assertThat(answer(browserOf(amelie), mine(amelie), YES).statusCode()).isEqualTo(303);
  }

  @Test
  void afterTheEndOnlyWhatStaffWroteCanBeAnswered() {
    state("completed");
    Visitor candidate = browserOf(amelie);
    assertThat(candidate.page(mine(amelie)).text()).contains("This hiring process is over");
    assertThat(candidate.page(mine(amelie)).select("textarea")).isEmpty();
    HttpResponse<String> late = candidate.post(mine(amelie), form(candidate), Map.of("text", YES));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Visitor.document(late).text()).contains("This is what you had written", YES);
    assertThat(get(conversation(amelie), noor).body()).contains("The process is over");
    assertThat(write(conversation(amelie), noor, ASK).statusCode()).isEqualTo(303);
    assertThat(answer(candidate, mine(amelie), YES).statusCode()).isEqualTo(303);
    assertThat(candidate.page(mine(amelie)).select("textarea")).isEmpty();
    state("archived");
    assertThat(get(conversation(amelie), noor).body())
        .contains("can only be read", YES)
        .doesNotContain("<textarea");
    assertThat(post(conversation(amelie), noor, "seen", "2", "text", ASK).statusCode())
        .isEqualTo(409);
  }

  /** A page that has a form. */
  private Document form(Visitor candidate) {
    return candidate.page("/en/my-applications/" + amelie.id());
  }

  private void state(String state) {
    TablesOwner.of(context.getBean(DatabaseAccess.class))
        .sql("update selection_process set state = '" + state + "' where id = :id")
        .param("id", process.id().value())
        .update();
  }

  @Test
  void needsNoAnswerUnlessSomethingNewCame() {
    Visitor candidate = browserOf(amelie);
    answer(candidate, mine(amelie), "Merci.");
    answer(candidate, mine(amelie), "Encore merci.");
    assertThat(post(conversation(amelie) + "/no-answer", noor, "seen", "1").statusCode())
        .isEqualTo(409);
    assertThat(StaffBrowser.location(post(conversation(amelie) + "/no-answer", noor, "seen", "2")))
        .contains("done=settled");
    assertThat(get("/en/staff/work", noor).body()).doesNotContain("Answer a message");
    assertThat(get(conversation(amelie), noor).body()).doesNotContain("To answer");
    answer(candidate, mine(amelie), "Une question, pourtant.");
    assertThat(get("/en/staff/work", noor).body()).contains("Answer a message");
  }

  @Test
  void aCandidateWaitsForAnAnswerAfterTen() {
    Visitor candidate = browserOf(amelie);
    for (int i = 0; i < ContactableApplication.MOST_UNANSWERED; i++) {
      assertThat(answer(candidate, mine(amelie), "Once more.").statusCode()).isEqualTo(303);
    }
    assertThat(candidate.page(mine(amelie)).text()).contains("several times without an answer");
    assertThat(
            candidate
                .post(mine(amelie), form(candidate), Map.of("text", "And again."))
                .statusCode())
        .isEqualTo(409);
    write(conversation(amelie), noor, "We are here.");
    assertThat(answer(candidate, mine(amelie), "Good.").statusCode()).isEqualTo(303);
  }

  @Test
  void waitsForItsOwnerAndForEverybodyOnceItIsLate() {
    TestStaff.Colleague lin =
        TestStaff.in(context).colleague("Lin Chen", Language.EN).with(Role.HR_ADVISER);
    context.getBean(AssignAnswer.class).handle(amelie.id(), lin.id(), kit.noor.id().actor());
    answer(browserOf(amelie), mine(amelie), YES);
    assertThat(get("/en/staff/work", lin.session()).body())
        .contains("Answer a message about " + reference(amelie), "You own the answer");
    assertThat(get("/en/staff/work", noor).body()).doesNotContain("Answer a message");
    clock.advance(Duration.ofDays(6));
    assertThat(get("/en/staff/work", kit.noor.session()).body())
        .contains("Answer a message about " + reference(amelie), "It is late");
  }

  @Test
  void aDraftIsItsAuthorsAlone() {
    assertThat(
            StaffBrowser.location(
                post(french(amelie) + "/brouillon", noor, "text", "Pas encore fini")))
        .contains("done=kept");
    assertThat(Jsoup.parse(get(conversation(amelie), noor).body()).select("#text").val())
        .isEqualTo("Pas encore fini");
    TestStaff.Session lin = TestStaff.in(context).colleague().with(Role.HR_ADVISER).session();
    assertThat(get(conversation(amelie), lin).body()).doesNotContain("Pas encore fini");
    assertThat(browserOf(amelie).get(mine(amelie)).body()).doesNotContain("Pas encore fini");
    write(conversation(amelie), noor, "Fini.");
    assertThat(Jsoup.parse(get(conversation(amelie), noor).body()).select("#text").val()).isEmpty();
  }

  @Test
  void noPageAsksTheDatabaseMoreThanTwelveTimes() {
    Visitor candidate = browserOf(amelie);
    for (int i = 0; i < 8; i++) {
      write(conversation(amelie), noor, ASK);
      answer(candidate, mine(amelie), YES);
    }
    String path = conversation(amelie);
    assertThat(statements(() -> get(path, noor))).hasSizeBetween(1, 12);
    assertThat(statements(() -> candidate.get(mine(amelie)))).hasSizeBetween(1, 12);
    assertThat(statements(() -> get("/en/staff/message-templates", noor))).hasSizeBetween(1, 12);
  }

  private List<String> statements(Runnable asking) {
    asking.run();
    return context.getBean(DatabaseUse.class).of(asking::run).sent();
  }

  @Test
  void whatWasTypedComesBackAfterTheSessionEnded() {
    clock.advance(Duration.ofHours(3));
    String path = conversation(amelie);
    assertThat(StaffBrowser.location(post(path, noor, "text", "Typed for long")))
        .isEqualTo("/en/staff/sign-in");
    assertThat(Jsoup.parse(get(path + "?kept", kit.noor.session()).body()).select("#text").val())
        .isEqualTo("Typed for long");
    assertThat(messages(amelie.id())).isZero();
  }

  @Test
  void whatWasTypedStaysWithoutAValidToken() {
    HttpResponse<String> refused =
        StaffBrowser.send(
            port, "POST", conversation(amelie), noor, "_csrf=old&text=Typed+for+long");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(refused.body()).select("#text").val()).isEqualTo("Typed for long");
    HttpResponse<String> candidate =
        browserOf(amelie).post(mine(amelie), new Document(""), Map.of("text", "Typed for long"));
    assertThat(candidate.statusCode()).isEqualTo(403);
    assertThat(Visitor.document(candidate).select("#text").val()).isEqualTo("Typed for long");
    assertThat(messages(amelie.id())).isZero();
  }
}
