package org.vivier.authoring.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingKit;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.Postings;
import org.vivier.postings.TestPicture;
import org.vivier.postings.pictures.Pictures;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff;

/** The pages on which postings are written, over HTTP. */
class EditorPagesIntegrationTest extends AuthoringSite {
  private static final String FRENCH_CHANGED = PostingKit.FRENCH.replace("trois", "cinq");
  private static final String ENGLISH_CHANGED = PostingKit.ENGLISH.replace("three", "five");

  @Test
  void showsBothLanguagesInRowsAndKeepsThemWhenNothingIsTyped() {
    String page = get(path).body();
    assertThat(page)
        .contains("Product manager", "Gestionnaire de produit")
        .contains("name=\"en.00001-000\"", "name=\"fr.00001-000\"")
        .contains("Leading a digital product", "Diriger un produit numérique")
        .contains("written here");
    String[] fields = fields(page);
    assertThat(location(post(path, fields))).startsWith(path + "?done=saved");
    assertThat(newest()).isEqualTo(2);
  }

  @Test
  void anEditorsRightIsNotAReadersRight() {
    TestStaff.Session auditor = staff.colleague("Robin", Language.EN).with(Role.AUDITOR).session();
    HttpResponse<String> read = send("GET", path, auditor, "");
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body())
        .contains("You speak each month")
        .doesNotContain("<textarea", "value=\"save\"");
    assertThat(send("POST", path, auditor, form(auditor, typed(1, "x", "y"))).statusCode())
        .isEqualTo(404);
    TestStaff.Session author =
        staff.colleague("Ana", Language.FR).with(Role.CONTENT_AUTHOR).session();
    assertThat(send("GET", path, author, "").body())
        .contains("value=\"save\"")
        .doesNotContain("/publication\"");
  }

  @Test
  void aChangeInOneLanguageMarksItsTwinAndTheButtonTakesTheMarkAway() {
    post(path, typed(newest(), ENGLISH_CHANGED, PostingKit.FRENCH));
    String page = get(path).body();
    assertThat(page).contains("The English beside it was changed by Noor Haddad", "pair-stale");
    String mark = page.replaceAll("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
    assertThat(page).contains("href=\"#" + mark + "\"");
    assertThat(location(post(path + "/confirmations", "mark", mark)))
        .startsWith(path + "?done=confirmed");
    assertThat(get(path).body()).doesNotContain("pair-stale");
  }

  @Test
  void confirmingSavesWhatWasTypedFirst() {
    post(path, typed(newest(), ENGLISH_CHANGED, PostingKit.FRENCH));
    String mark = drafts.latest(process.id()).orElseThrow().stale().getFirst().id();
    String[] more =
        plus(
            typed(
                newest(),
                ENGLISH_CHANGED + "\nOne more.\n",
                PostingKit.FRENCH + "\nEncore une phrase.\n"),
            "mark",
            mark);
    assertThat(location(post(path + "/confirmations", more))).contains("done=confirmed");
    assertThat(drafts.latest(process.id()).orElseThrow().text().english().body())
        .contains("One more.");
    assertThat(drafts.latest(process.id()).orElseThrow().stale()).isEmpty();
  }

  @Test
  void theSecondWhoSavesSeesTheDifferenceAndHasTheirTextInTheFields() {
    int seen = newest();
    post(path, typed(seen, ENGLISH_CHANGED, FRENCH_CHANGED));
    HttpResponse<String> second =
        post(
            path,
            typed(
                seen,
                PostingKit.ENGLISH.replace("three", "seven"),
                PostingKit.FRENCH.replace("trois", "sept")));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body())
        .contains("Somebody has saved another version", "with seven people")
        .contains("three</del>", "five</ins>")
        .contains("name=\"base\" value=\"" + newest() + "\"");
    // It is kept for its author, too, should the browser be closed now.
    assertThat(get(path).body()).contains("with seven people", "Not saved yet");
    post(path, "then", "discard", "base", "1");
    assertThat(get(path).body()).contains("with five people").doesNotContain("Not saved yet");
  }

  @Test
  void checkingKeepsWhatWasTypedAndMakesNoVersion() {
    int before = newest();
    HttpResponse<String> checked =
        post(
            path,
            plus(
                typed(before, ENGLISH_CHANGED + "\n{{block:gone}}\n", FRENCH_CHANGED),
                "then",
                "check"));
    assertThat(checked.statusCode()).isEqualTo(200);
    assertThat(checked.body()).contains("refers to nothing that is there");
    assertThat(newest()).isEqualTo(before);
    assertThat(get(path).body()).contains("with five people", "Not saved yet");
  }

  @Test
  void publishesWithAReasonAndShowsWhatIsPublic() {
    HttpResponse<String> without =
        post(path + "/publication", "draft", "" + newest(), "reason", " ");
    assertThat(without.statusCode()).isEqualTo(422);
    HttpResponse<String> done =
        post(path + "/publication", "draft", "" + newest(), "reason", "Ready");
    assertThat(location(done)).startsWith(path + "?done=published");
    String slug =
        context
            .getBean(Postings.class)
            .find(requireNonNull(kit.again(process).posting()))
            .orElseThrow()
            .french()
            .slug();
    assertThat(get("/fr/carrieres/postes/" + slug).body())
        .contains("Diriger un produit numérique", "trois personnes");
    assertThat(get(path + "/publication").body()).contains("Typographical", "Material");
    assertThat(post(path + "/publication", "draft", "" + newest(), "reason", "x").statusCode())
        .isEqualTo(422);
  }

  @Test
  void aBlockedPublicationLinksToEachPlace() {
    post(path, typed(newest(), ENGLISH_CHANGED, PostingKit.FRENCH));
    String mark = drafts.latest(process.id()).orElseThrow().stale().getFirst().id();
    HttpResponse<String> blocked =
        post(path + "/publication", "draft", "" + newest(), "reason", "Ready");
    assertThat(blocked.statusCode()).isEqualTo(409);
    assertThat(blocked.body()).contains(path + "#" + mark);
  }

  @Test
  void historyShowsWordsAndRestores() {
    post(path, typed(newest(), ENGLISH_CHANGED, FRENCH_CHANGED));
    assertThat(get(path + "/versions").body()).contains("Version 3", "Version 1");
    String compared = get(path + "/versions/3").body();
    assertThat(compared).contains("three</del>", "five</ins>", "trois</del>", "cinq</ins>");
    assertThat(location(post(path + "/versions/2/restoration"))).contains("done=restored");
    assertThat(drafts.latest(process.id()).orElseThrow().text().english().body())
        .contains("three people");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "99", "own", "-1", "99999999999"})
  void aVersionThatIsNotThereIsNotFound(String version) {
    assertThat(get(path + "/versions/" + version).statusCode()).isEqualTo(404);
  }

  @Test
  void badInputIsAnsweredClearlyAndKept() {
    String word = "<p class=MsoNormal>We <b>hire</b></p>";
    String page =
        post(
                path,
                plus(
                    typed(newest(), PostingKit.ENGLISH + "\n" + word + "\n", PostingKit.FRENCH),
                    "then",
                    "check"))
            .body();
    assertThat(page).contains("pasted with the tags of another program", "MsoNormal");
    String longText = "word ".repeat(13_000);
    HttpResponse<String> tooLong = post(path, typed(newest(), longText, PostingKit.FRENCH));
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body()).contains("Too long to be saved", "word word word");
    String odd = "עברית \u202Eabc \uD800 end";
    assertThat(post(path, typed(newest(), odd, odd)).statusCode()).isEqualTo(303);
    assertThat(get(path).body()).contains("עברית");
    assertThat(post(path, typed(newest(), "", "")).statusCode()).isEqualTo(303);
    assertThat(get(path).statusCode()).isEqualTo(200);
    assertThat(get(path + "?view=text").statusCode()).isEqualTo(200);
    assertThat(post(path, "base", "abc", "view", "text").statusCode()).isLessThan(500);
    assertThat(send("POST", path, session, "x=" + "y".repeat(5_000_000)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void aFormWithoutATokenIsShownAgainWithWhatWasTyped() {
    String body =
        form(session, typed(newest(), ENGLISH_CHANGED, FRENCH_CHANGED))
            .replaceFirst("_csrf=[^&]*", "_csrf=x");
    HttpResponse<String> rejected = send("POST", path, session, body);
    assertThat(rejected.statusCode()).isEqualTo(403);
    assertThat(rejected.body()).contains("with five people", "had expired");
  }

  @Test
  void previewsInTheFrameOfTheCareersSiteForStaffAlone() {
    HttpResponse<String> french = get(path + "/preview/fr");
    assertThat(french.body()).contains("Gestionnaire de produit", "trois personnes", "lang=\"fr\"");
    assertThat(french.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'self'");
    assertThat(get(path + "/preview").body()).contains("<iframe", path + "/preview/en");
    assertThat(get(path + "/preview/de").statusCode()).isEqualTo(404);
    assertThat(context.getBean(Postings.class).all())
        .noneMatch(posting -> posting.key().startsWith("process-"));
  }

  @Test
  void previewsTheFormWithTheQuestionsOfTheDraft() {
    post(
        path + "/questions",
        "base",
        "" + newest(),
        "q1-type",
        "text",
        "q1-label-en",
        "Which trees do you like?",
        "q1-label-fr",
        "Quels arbres aimez-vous ?");
    HttpResponse<String> french = get(path + "/preview/fr/form");
    assertThat(french.body())
        .contains("Quels arbres aimez-vous", "Gestionnaire de produit", "lang=\"fr\"")
        .contains("name=\"statement\"", "name=\"email\"")
        .doesNotContain("<form");
    assertThat(french.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'self'");
    assertThat(get(path + "/preview?of=form&width=desk").body())
        .contains("<iframe", path + "/preview/en/form", "?width=phone&amp;of=form");
    assertThat(get("/fr/personnel/processus/" + process.number() + "/offre/apercu?of=form").body())
        .contains("/apercu/en/formulaire");
    assertThat(get(path + "/preview/de/form").statusCode()).isEqualTo(404);
  }

  @Test
  void aPictureAndAQuoteComeWithWordsInBothLanguagesAndGoBackByVersions() {
    String team = path + "/team";
    int base = newest();
    byte[] picture = TestPicture.png(900, 0x336699);
    HttpResponse<String> half =
        StaffBrowser.sendFile(
            port,
            team,
            session,
            "L’équipe 2026.PNG",
            picture,
            "base",
            "" + base,
            "alt-en",
            "A team",
            "quote-en",
            "Calm.");
    assertThat(half.statusCode()).isEqualTo(422);
    Document shown = Jsoup.parse(half.body());
    assertThat(shown.select(".error-summary a").eachAttr("href"))
        .containsExactly("#alt-fr", "#quote-fr");
    assertThat(shown.select("#alt-en").val()).isEqualTo("A team");
    String kept = shown.select("input[name=picture]").val();
    assertThat(kept).startsWith("pictures/l-equipe-2026-").endsWith(".png");
    assertThat(newest()).isEqualTo(base);

    // The picture was taken; it need not be chosen again.
    HttpResponse<String> saved =
        post(
            team,
            "base",
            "" + base,
            "picture",
            kept,
            "alt-en",
            "A team",
            "alt-fr",
            "Une équipe",
            "quote-en",
            "Calm.",
            "quote-fr",
            "C’est calme.",
            "by-en",
            "Ana",
            "by-fr",
            "Ana");
    assertThat(location(saved)).startsWith(team + "?done=saved");
    assertThat(get(team).body()).contains("/pictures/");
    assertThat(get(path + "/preview/fr").body()).contains("alt=\"Une équipe\"", "C’est calme.");
    assertThat(drafts.latest(process.id()).orElseThrow().text().french().more())
        .contains("picture: \"" + kept + "\"");
    post(path + "/publication", "draft", "" + newest(), "reason", "Ready");
    assertThat(context.getBean(Postings.class).all())
        .filteredOn(posting -> posting.key().startsWith("process-"))
        .singleElement()
        .satisfies(posting -> assertThat(context.getBean(Pictures.class).of(posting)).hasSize(2));

    assertThat(location(post(team, "base", "" + newest(), "picture", kept, "remove", "yes")))
        .contains("done=saved");
    assertThat(get(team).body()).doesNotContain("/pictures/");
    assertThat(location(post(path + "/versions/" + (base + 1) + "/restoration")))
        .contains("done=restored");
    assertThat(get(team).body()).contains("/pictures/");
  }

  @Test
  void whatIsNoPictureIsRefusedAndAPathIsNotBelieved() {
    String team = path + "/team";
    int base = newest();
    HttpResponse<String> answer =
        StaffBrowser.sendFile(
            port,
            team,
            session,
            "team.png",
            "<svg/>".getBytes(StandardCharsets.UTF_8),
            "base",
            "" + base,
            "decorates",
            "yes",
            "quote-en",
            "Kept");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select(".error-summary").text()).contains("JPEG or PNG");
    assertThat(answer.body()).contains("Kept");
    post(team, "base", "" + base, "picture", "pictures/another.png", "decorates", "yes");
    assertThat(get(team).body()).doesNotContain("/pictures/");
    assertThat(drafts.latest(process.id()).orElseThrow().text().english().more())
        .doesNotContain("another");
    HttpResponse<String> tooLong =
        post(
            team,
            "base",
            "" + newest(),
            "quote-en",
            "x".repeat(601),
            "quote-fr",
            "y",
            "by-en",
            "A",
            "by-fr",
            "A");
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body()).contains("Shorten to 600 characters (now 601)");
  }

  @Test
  void questionsThatAreTooLongAreNoConflict() {
    int base = newest();
    HttpResponse<String> answer =
        post(
            path + "/questions",
            "base",
            "" + base,
            "q1-type",
            "choice",
            "q1-label-en",
            "Which one?",
            "q1-label-fr",
            "Lequel ?",
            "q1-options",
            java.util.stream.IntStream.range(0, 40)
                .mapToObj(n -> "o%d | %s | %s".formatted(n, "x".repeat(600), "y".repeat(600)))
                .collect(java.util.stream.Collectors.joining("\n")));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("Somebody has saved another version");
    assertThat(newest()).isEqualTo(base);
  }

  /** By the button of the process itself, which knows nothing of texts. */
  @ParameterizedTest
  @ValueSource(strings = {"close", "cancel", "extend"})
  void whatKeepsTheTextFromFollowingItsProcessIsSaidThere(String event) {
    post(path + "/publication", "draft", "" + newest(), "reason", "Ready");
    String other =
        jdbc.sql(
                "insert into posting (key, origin, created_at) values ('other', 'editor', :now)"
                    + " returning id")
            .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
            .query((row, n) -> row.getString(1))
            .single();
    TablesOwner.of(context.getBean(DatabaseAccess.class))
        .sql(
            """
            update posting_address set posting_id = cast(:other as uuid)
            where language = 'en' and posting_id = :own
            """)
        .param("other", other)
        .param("own", requireNonNull(kit.again(process).posting()).value())
        .update();
    String where = moving(process.number(), Event.ofCode(event).orElseThrow());
    HttpResponse<String> answer =
        post(where, "reason", "Now", "closes", "2026-08-20", "closes-time", "12:00");
    assertThat(answer.statusCode()).isIn(409, 422);
    assertThat(answer.body())
        .contains("Another posting already has this address")
        .contains("href=\"" + path);
    assertThat(kit.again(process).state()).isEqualTo(ProcessState.PUBLISHED);
  }

  @Test
  void versionsAreListedWithTheSameFewStatementsHoweverManyThereAre() {
    for (int i = 0; i < 6; i++) {
      post(path, typed(newest(), PostingKit.ENGLISH + "\nMore " + i + ".\n", PostingKit.FRENCH));
    }
    DatabaseUse use = context.getBean(DatabaseUse.class);
    get(path + "/versions");
    int few = use.of(() -> get(path + "/versions")).statements();
    for (int i = 6; i < 14; i++) {
      post(path, typed(newest(), PostingKit.ENGLISH + "\nMore " + i + ".\n", PostingKit.FRENCH));
    }
    assertThat(use.of(() -> get(path + "/versions")).statements()).isEqualTo(few);
  }

  @Test
  void aProcessWithoutATextIsNotPublishedAndTheWayToItIsShown() {
    SelectionProcess bare = kit.whole();
    kit.move(bare, Move.of(Event.CHECK));
    HttpResponse<String> answer = post(moving(bare.number(), Event.PUBLISH), "x", "y");
    assertThat(answer.body())
        .contains("There is no posting that can be published")
        .contains("href=\"" + AuthoringPaths.posting(Language.EN, bare.number()));
    assertThat(kit.again(bare).state()).isEqualTo(ProcessState.READY);
  }

  @Test
  void aTextBlockIsKeptOnceAndFlowsIntoBothLanguages() {
    String block = "/en/staff/text-blocks/equity";
    assertThat(
            post(block, "title-en", "Equity", "title-fr", "", "body-en", "x", "body-fr", "")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            location(
                post(
                    block,
                    "title-en",
                    "Equity",
                    "title-fr",
                    "Équité",
                    "body-en",
                    "We welcome everyone who applies.",
                    "body-fr",
                    "Nous accueillons toutes les personnes qui postulent.")))
        .startsWith("/en/staff/text-blocks?done=saved");
    assertThat(
            post(
                    block,
                    "seen",
                    "0",
                    "title-en",
                    "E",
                    "title-fr",
                    "É",
                    "body-en",
                    "a",
                    "body-fr",
                    "b")
                .statusCode())
        .isEqualTo(409);
    post(
        path,
        typed(
            newest(),
            PostingKit.ENGLISH + "\n{{block:equity}}\n",
            PostingKit.FRENCH + "\n{{block:equity}}\n"));
    assertThat(get(path).body())
        .contains("We welcome everyone", "Nous accueillons toutes les personnes");
    assertThat(drafts.latest(process.id()).orElseThrow().stale()).isEmpty();
    assertThat(get(path + "/preview/fr").body()).contains("Nous accueillons toutes les personnes");
  }

  @Test
  void questionsAreBuiltInBothLanguagesAndReachTheForm() {
    String questions = path + "/questions";
    assertThat(get(questions).body()).contains("name=\"q1-label-en\"");
    assertThat(
            post(
                    questions,
                    "base",
                    "" + newest(),
                    "q1-type",
                    "yes-no",
                    "q1-label-en",
                    "Have you led?",
                    "q1-label-fr",
                    "")
                .statusCode())
        .isEqualTo(422);
    String criterion = kit.criteria().of(process.id()).all().getFirst().id().toString();
    HttpResponse<String> saved =
        post(
            questions,
            "base",
            "" + newest(),
            "q1-type",
            "yes-no",
            "q1-place",
            "2",
            "q1-label-en",
            "Have you led a product?",
            "q1-label-fr",
            "Avez-vous dirigé un produit ?",
            "q1-required",
            "yes",
            "q1-screening",
            "yes",
            "q1-criterion",
            criterion,
            "q2-type",
            "choice",
            "q2-place",
            "1",
            "q2-label-en",
            "Which season do you prefer?",
            "q2-label-fr",
            "Quelle saison préférez-vous ?",
            "q2-options",
            "summer | Summer | L’été\nwinter | Winter | L’hiver");
    assertThat(location(saved)).startsWith(questions + "?done=saved");
    assertThat(get(questions).body())
        .containsSubsequence("Which season do you prefer?", "Have you led a product?")
        .contains("winter | Winter | L’hiver");
    assertThat(jdbc.sql("select question from question_criterion").query(String.class).list())
        .containsExactly("have-you-led-a-product");
    assertThat(drafts.latest(process.id()).orElseThrow().stale()).isEmpty();
    post(path + "/publication", "draft", "" + newest(), "reason", "Ready");
    var posting =
        context
            .getBean(Postings.class)
            .find(requireNonNull(kit.again(process).posting()))
            .orElseThrow();
    assertThat(posting.facts().facts().questions())
        .extracting(org.vivier.format.PostingQuestion::id)
        .containsExactly("which-season-do-you-prefer", "have-you-led-a-product");
    assertThat(
            post(
                    questions,
                    "base",
                    "1",
                    "q1-type",
                    "text",
                    "q1-label-en",
                    "A?",
                    "q1-label-fr",
                    "A ?")
                .statusCode())
        .isEqualTo(409);
  }

  private static String moving(String number, Event event) {
    return "/en/staff/processes/" + number + "/moves/" + event.code();
  }

  private static String[] typed(int base, String english, String french) {
    DraftText sound = PostingKit.sound();
    return new String[] {
      "base",
      "" + base,
      "view",
      "text",
      "en-title",
      sound.english().title(),
      "fr-title",
      sound.french().title(),
      "en-description",
      sound.english().description(),
      "fr-description",
      sound.french().description(),
      "en-body",
      english,
      "fr-body",
      french,
      "en-more",
      "",
      "fr-more",
      ""
    };
  }

  private static String[] plus(String[] fields, String... more) {
    String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return all;
  }

  /** What a browser would send of the form of a page. */
  private static String[] fields(String page) {
    org.jsoup.nodes.Element form =
        requireNonNull(org.jsoup.Jsoup.parse(page).getElementById("posting"));
    java.util.List<String> fields = new java.util.ArrayList<>();
    for (org.jsoup.nodes.Element field : form.select("input[type=hidden], textarea")) {
      if (!field.attr("name").equals("_csrf")) {
        fields.add(field.attr("name"));
        fields.add(field.tagName().equals("input") ? field.val() : field.wholeText());
      }
    }
    return fields.toArray(String[]::new);
  }
}
