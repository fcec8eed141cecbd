package org.vivier.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.check.ConfigurationFile;
import org.vivier.format.ContentFolderException;
import org.vivier.format.Language;
import org.vivier.format.PostingQuestion;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.export.ExportPostings;
import org.vivier.postings.export.ExportRefused;
import org.vivier.postings.pictures.Pictures;
import org.vivier.testing.TablesOwner;

@SpringBootTest
class ImportPostingsIntegrationTest {
  @Autowired DatabaseAccess access;
  @Autowired ImportPostings importPostings;
  @Autowired ExportPostings exportPostings;
  @Autowired Postings postings;
  @Autowired RecentPostings recent;
  @Autowired Pictures pictures;
  @Autowired JdbcTemplate jdbc;
  @TempDir Path temporary;
  PostingFolder folder;

  @BeforeEach
  void emptyDatabaseAndFolder() {
    TablesOwner.empty(access, "posting");
    folder = new PostingFolder(temporary.resolve("content"));
  }

  @Test
  void makesACompletePairPublic() {
    ImportReport report = importPostings.handle(folder.pair("elm").path());
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.publicOpen()).isEqualTo(1);
    assertThat(report.reasons()).isEmpty();
    assertThat(at(Language.EN, "elm")).isPresent().isEqualTo(at(Language.FR, "elm"));
  }

  @Test
  void changesNothingTheSecondTime() {
    importPostings.handle(folder.pair("elm").pair("oak").path());
    String before = versions();
    ImportReport report = importPostings.handle(folder.path());
    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(report.changedAnything()).isFalse();
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void keepsTheOldVersionWhenTextChanges() {
    importPostings.handle(folder.pair("elm").path());
    folder.pair("elm", Map.of("description", "Other words."));
    ImportReport report = importPostings.handle(folder.path());
    assertThat(report.changed()).isEqualTo(1);
    assertThat(
            jdbc.queryForList(
                "select description from posting_text where language = 'en' order by version",
                String.class))
        .containsExactly("We look after the gardens of the city.", "Other words.");
    assertThat(found("elm").version()).isEqualTo(2);
  }

  /** Kept in memory for those who apply, and never older than the last import. */
  @Test
  void isNewAtOnceForThoseWhoApply() {
    importPostings.handle(folder.pair("elm").path());
    PostingId id = found("elm").id();
    // The notice comes once more from the database, a moment later.
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> {
          PublicPosting known = recent.lastPublic(id).orElseThrow();
          assertThat(recent.lastPublic(id)).containsSame(known);
        });
    importPostings.handle(folder.pair("elm", Map.of("description", "Other words.")).path());
    assertThat(recent.lastPublic(id)).map(PublicPosting::version).contains(2);
  }

  @Test
  void takesNoEmptyFolderForADecision() throws IOException {
    importPostings.handle(folder.pair("elm").pair("oak").path(), ImportScope.WHOLE);
    Path empty = Files.createDirectories(temporary.resolve("empty"));
    assertThatThrownBy(() -> importPostings.handle(empty, ImportScope.WHOLE))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> {
              assertThat(refused.in(Language.EN))
                  .contains("“en”", "2 open postings", "--allow-empty");
              assertThat(refused.in(Language.FR)).contains("2 offres ouvertes", "--allow-empty");
            });
    assertThat(found("elm").schedule().archived()).isFalse();
    assertThat(importPostings.handle(empty, ImportScope.WHOLE_EVEN_EMPTY).setAside()).isEqualTo(2);
    assertThat(found("elm").schedule().archived()).isTrue();
  }

  @Test
  void takesNoHalfCheckoutForADecision() {
    importPostings.handle(folder.pair("elm").pair("oak").path(), ImportScope.WHOLE);
    PostingFolder half =
        new PostingFolder(temporary.resolve("half"))
            .french("elm", "elm", Map.of())
            .french("oak", "oak", Map.of());
    for (ImportScope scope : List.of(ImportScope.WHOLE, ImportScope.ADDITION)) {
      assertThatThrownBy(() -> importPostings.handle(half.path(), scope))
          .isInstanceOf(ImportRefused.class);
    }
    assertThat(found("elm").schedule().archived()).isFalse();
    PostingFolder others =
        new PostingFolder(temporary.resolve("others")).french("fir", "fir", Map.of());
    assertThat(importPostings.handle(others.path()).created()).isEqualTo(1);
  }

  @Test
  void takesNoOtherFolderForADecision() {
    for (String key : List.of("elm", "oak", "fir", "ash", "yew")) {
      folder.pair(key);
    }
    importPostings.handle(folder.path(), ImportScope.WHOLE);
    PostingFolder other = new PostingFolder(temporary.resolve("other")).pair("rose");
    assertThatThrownBy(() -> importPostings.handle(other.path(), ImportScope.WHOLE))
        .isInstanceOf(ImportRefused.class);
    assertThat(importPostings.handle(other.pair("yew").path(), ImportScope.WHOLE).setAside())
        .isEqualTo(4);
  }

  /** Whatever can't be read for a while is not gone: no permission, no target, no text yet. */
  @Test
  void leavesAPostingAsItIsWhileAFileOfItCannotBeRead() throws IOException {
    importPostings.handle(folder.pair("elm").pair("oak").path(), ImportScope.WHOLE);
    Path english = folder.path().resolve("en/careers/positions/elm.md");
    Files.delete(english);
    Files.createSymbolicLink(english, temporary.resolve("not-there"));
    ImportReport report = importPostings.handle(folder.path(), ImportScope.WHOLE);
    assertThat(report.held()).isEqualTo(1);
    assertThat(report.setAside()).isZero();
    assertThat(report.reasons())
        .extracting(ImportReport.Reason::file)
        .containsExactly("en/careers/positions/elm.md");
    assertThat(found("elm").version()).isEqualTo(1);
    assertThat(found("elm").schedule().archived()).isFalse();

    Files.delete(english);
    Files.writeString(english, "");
    assertThat(importPostings.handle(folder.path(), ImportScope.WHOLE).held()).isEqualTo(1);
    assertThat(found("elm").schedule().archived()).isFalse();

    // Half written: nothing in it says yet which posting it is.
    Files.writeString(english, "---\ntitle: El");
    report = importPostings.handle(folder.path(), ImportScope.WHOLE);
    assertThat(report.held()).isEqualTo(1);
    assertThat(report.created()).isZero();
    assertThat(found("elm").version()).isEqualTo(1);

    Files.delete(english);
    Files.createDirectories(english);
    report = importPostings.handle(folder.path(), ImportScope.WHOLE);
    assertThat(report.held()).isEqualTo(1);
    assertThat(report.reasons())
        .extracting(ImportReport.Reason::file)
        .containsExactly("en/careers/positions/elm.md");
    assertThat(found("elm").schedule().archived()).isFalse();
  }

  @Test
  void keepsItsQuestionsWithTheVersionThatAsksThem() throws IOException {
    asking("What do you plant?", "Que plantez-vous?");
    importPostings.handle(folder.path());
    PostingQuestion question = found("elm").facts().facts().questions().getFirst();
    assertThat(question.type()).isEqualTo(PostingQuestion.Type.CHOICES);
    assertThat(question.label())
        .isEqualTo(new PostingQuestion.Words("What do you plant?", "Que plantez-vous?"));
    assertThat(question.options())
        .extracting(PostingQuestion.Option::value)
        .containsExactly("trees", "roses");
    assertThat(found("elm").facts().facts().questions().getLast().when())
        .isEqualTo(new PostingQuestion.Condition("planted", "trees"));

    asking("What have you planted?", "Qu’avez-vous planté?");
    assertThat(importPostings.handle(folder.path()).changed()).isEqualTo(1);
    assertThat(found("elm").version()).isEqualTo(2);

    Path exported = temporary.resolve("export");
    exportPostings.handle(exported);
    assertThat(exported.resolve("fr/careers/positions/elm.md"))
        .hasSameBinaryContentAs(folder.path().resolve("fr/careers/positions/elm.md"));
    assertThat(importPostings.handle(exported).changedAnything()).isFalse();
  }

  @Test
  void keepsAPictureByteForByteAndSeesAnother() throws IOException {
    Map<String, String> shown = Map.of("picture", "pictures/team.png", "pictureAlt", "\"\"");
    folder.pair("elm", shown);
    ImportReport without = importPostings.handle(folder.path());
    assertThat(without.publicOpen()).isZero();
    assertThat(without.reasons()).hasSize(2);
    folder.file("pictures/team.png", "no picture".getBytes(StandardCharsets.UTF_8));
    assertThat(importPostings.handle(folder.path()).publicOpen()).isZero();

    folder.file("pictures/team.png", TestPicture.png(600, 0x336699));
    assertThat(importPostings.handle(folder.path()).publicOpen()).isEqualTo(1);
    assertThat(importPostings.handle(folder.path()).changedAnything()).isFalse();
    String first = pictures.of(found("elm")).getFirst().path();

    folder.file("pictures/team.png", TestPicture.png(1600, 0x336699));
    assertThat(importPostings.handle(folder.path()).changed()).isEqualTo(1);
    assertThat(pictures.of(found("elm")))
        .hasSize(2)
        .allSatisfy(size -> assertThat(size.path()).isNotEqualTo(first));

    // What can't be opened is not gone.
    folder.remove("pictures/team.png");
    Path link = folder.path().resolve("pictures/team.png");
    Files.createSymbolicLink(link, temporary.resolve("not-there"));
    assertThat(importPostings.handle(folder.path()).held()).isEqualTo(1);
    assertThat(pictures.of(found("elm"))).hasSize(2);
    Files.delete(link);
    folder.file("pictures/team.png", TestPicture.png(1600, 0x336699));

    Path exported = temporary.resolve("export");
    exportPostings.handle(exported);
    assertThat(exported.resolve("pictures/team.png"))
        .hasSameBinaryContentAs(folder.path().resolve("pictures/team.png"));
    assertThat(importPostings.handle(exported).changedAnything()).isFalse();
    folder.file("pictures/team.png", TestPicture.png(600, 0x336699));
    assertThatThrownBy(() -> exportPostings.handle(folder.path()))
        .isInstanceOf(ExportRefused.class);
  }

  @Test
  void holdsBackAPostingThatAsksInOneLanguageOnly() {
    asking("What do you plant?", "Que plantez-vous?");
    folder.french("elm", "elm", Map.of());
    ImportReport report = importPostings.handle(folder.path());
    assertThat(report.publicOpen()).isZero();
    assertThat(report.reasons())
        .hasSize(2)
        .allSatisfy(reason -> assertThat(reason.file()).startsWith("fr/"));
  }

  private void asking(String english, String french) {
    folder.english("elm", "elm", Map.of("questions", questions(english, "Trees", "Roses")));
    folder.french("elm", "elm", Map.of("questions", questions(french, "Des arbres", "Des roses")));
  }

  private static String questions(String label, String trees, String roses) {
    return """

    - id: planted
      type: choices
      label: %s
      options: [{value: trees, label: %s}, {value: roses, label: %s}]
    - {id: how-many, type: number, label: '%s?', when: {question: planted, is: trees}}\
    """
        .formatted(label, trees, roses, trees);
  }

  @Test
  void keepsHalfAPairButNotPublicAndSaysWhy() {
    ImportReport report = importPostings.handle(folder.english("elm", "elm", Map.of()).path());
    assertThat(report.notPublic()).isEqualTo(1);
    assertThat(report.reasons())
        .singleElement()
        .satisfies(reason -> {
          assertThat(reason.file()).isEqualTo("en/careers/positions/elm.md");
          assertThat(reason.english()).contains("No French file");
          assertThat(reason.french()).contains("Aucun fichier français");
        });
    assertThat(at(Language.EN, "elm")).isEmpty();
    assertThat(importPostings.handle(folder.path()).reasons()).hasSize(1);
  }

  @Test
  void becomesPublicWhenTheOtherHalfArrives() {
    importPostings.handle(folder.english("elm", "elm", Map.of()).path());
    importPostings.handle(folder.french("orme", "elm", Map.of()).path());
    assertThat(at(Language.EN, "elm")).isPresent();
    assertThat(at(Language.FR, "orme")).isPresent();
  }

  @Test
  void refusesPairsThatDisagreeOnEssentials() {
    folder.english("a", "archived", Map.of("archived", "true"));
    folder.french("a", "archived", Map.of());
    folder.english("b", "id", Map.of("leverId", "one"));
    folder.french("b", "id", Map.of("leverId", "two"));
    folder.english("c", "date", Map.of("closes", "2027-01-15"));
    folder.french("c", "date", Map.of("closes", "2027-01-16"));
    ImportReport report = importPostings.handle(folder.path());
    assertThat(report.notPublic()).isEqualTo(3);
    assertThat(report.publicOpen()).isZero();
    assertThat(report.reasons()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void whatIsAcceptedWithAReasonBecomesPublicUntilItsTextChanges() {
    String item = "Water the young trees of the park every evening in summer";
    folder.english("oak", "oak", Map.of());
    folder.french("chene", "oak", Map.of());
    append("en/careers/positions/oak.md", "\n- Plant trees\n- " + item + "\n");
    append("fr/careers/positions/chene.md", "\n- Planter des arbres\n");
    assertThat(importPostings.handle(folder.path()).notPublic()).isEqualTo(1);
    folder.file(
        ConfigurationFile.NAME,
        """
        accept:
          - rule: list-item-missing
            key: oak
            quote: %s
            reason: The French park has no young trees.
            by: Ana Roy
        """
            .formatted(item));
    assertThat(importPostings.handle(folder.path()).notPublic()).isZero();
    assertThat(at(Language.EN, "oak")).isPresent();
    append("en/careers/positions/oak.md", " and in autumn\n");
    assertThat(importPostings.handle(folder.path()).notPublic()).isZero();
    folder.file(ConfigurationFile.NAME, "levels: {}\n");
    assertThat(importPostings.handle(folder.path()).notPublic()).isEqualTo(1);
  }

  @Test
  void aClosedPostingIsARecord() {
    Map<String, String> closed = Map.of("archived", "true");
    folder.english("ash", "ash", closed);
    folder.french("frene", "ash", Map.of("archived", "true", "leverId", "other"));
    append("en/careers/positions/ash.md", "\n- Plant trees\n- Water the roses\n");
    append("fr/careers/positions/frene.md", "\n- Planter des arbres\n");
    assertThat(importPostings.handle(folder.path()).notPublic()).isZero();
    assertThat(
            importPostings
                .handle(folder.remove("fr/careers/positions/frene.md").path())
                .notPublic())
        .isEqualTo(1);
  }

  private void append(String path, String more) {
    try {
      Files.writeString(folder.path().resolve(path), more, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void leadsCopiesToOnePosting() throws IOException {
    folder.pair("elm");
    byte[] text = Files.readAllBytes(folder.path().resolve("fr/careers/positions/elm.md"));
    folder.file("fr/careers/positions/orme.md", text);
    ImportReport report = importPostings.handle(folder.path());
    assertThat(report.created()).isEqualTo(1);
    Address copy = at(Language.FR, "orme").orElseThrow();
    assertThat(copy.canonical()).isFalse();
    assertThat(copy.canonicalSlug()).isEqualTo("elm");
  }

  @Test
  void holdsBackDriftedCopies() {
    folder.pair("elm").french("orme", "elm", Map.of("description", "Un autre texte."));
    ImportReport report = importPostings.handle(folder.path());
    assertThat(report.notPublic()).isEqualTo(1);
    assertThat(report.reasons()).isNotEmpty();
  }

  @Test
  void reportsBrokenFilesWithoutHidingTheOthers() {
    folder.pair("elm");
    folder.file("en/careers/positions/latin1.md", new byte[] {'-', (byte) 0xE9, '\n'});
    folder.file("fr/careers/positions/bomb.md", "---\na: &a [*a, *a]\nb: [");
    folder.file("en/careers/positions/endless.md", "---\ntitle: no end\n");
    ImportReport report = importPostings.handle(folder.path());
    assertThat(report.publicOpen()).isEqualTo(1);
    assertThat(report.reasons().stream().map(ImportReport.Reason::file).distinct())
        .contains(
            "en/careers/positions/latin1.md",
            "fr/careers/positions/bomb.md",
            "en/careers/positions/endless.md");
  }

  @Test
  void says404ForAMissingFolder() {
    assertThatThrownBy(() -> importPostings.handle(temporary.resolve("nowhere")))
        .isInstanceOf(ContentFolderException.class);
  }

  @Test
  void namesTheFolderThatWasMeant() {
    Path site = temporary.resolve("site");
    new PostingFolder(site.resolve("content")).pair("elm");
    ImportReport report = importPostings.handle(site, ImportScope.WHOLE);
    assertThat(report.lines(Language.EN).getFirst())
        .contains("There are no postings in", "Some are in “" + site.resolve("content"));
    assertThat(report.lines(Language.FR).getFirst()).contains("indiquez ce dossier");
    assertThat(importPostings.handle(site.resolve("content")).hint()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "café-au-lait",
        "cafe-au-lait",
        "CAFÉ au lait",
        "cafe\u0301-au-lait",
        "/fr/carrieres/postes/caf%C3%A9-au-lait",
        "https://example.org/fr/carrieres/postes/caf%C3%A9-au-lait/?q=lait#top",
        "https://example.org/fr/carrieres/postes/café-au-lait/postuler"
      })
  void findsThePostingThatSomebodyPasted(String pasted) {
    importPostings.handle(folder.pair("cafe-au-lait").pair("elm").path());
    assertThat(postings.pasted(Language.FR, pasted))
        .hasValueSatisfying(meant -> {
          assertThat(meant.posting().text(Language.EN).slug()).isEqualTo("cafe-au-lait");
          assertThat(meant.language()).isEqualTo(Language.FR);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "?", "%", "%00", "caf\0", "//", "https://example.org/en/careers"})
  void findsNothingWhereNothingIsMeant(String pasted) {
    importPostings.handle(folder.pair("cafe-au-lait").path());
    assertThat(postings.pasted(Language.EN, pasted)).isEmpty();
    assertThat(postings.pasted(Language.EN, "/".repeat(1_000_000) + pasted)).isEmpty();
  }

  @Test
  void keepsAFormerAddressRedirecting() {
    importPostings.handle(folder.pair("elm").path());
    folder.remove("en/careers/positions/elm.md").english("tall-elm", "elm", Map.of());
    importPostings.handle(folder.path());
    assertThat(at(Language.EN, "elm"))
        .hasValueSatisfying(address -> assertThat(address.canonicalSlug()).isEqualTo("tall-elm"));
  }

  @Test
  void neverGivesOneAddressToTwoPostings() {
    importPostings.handle(folder.pair("elm").path());
    PostingFolder other = new PostingFolder(temporary.resolve("other"));
    other.english("elm", "impostor", Map.of()).french("faux", "impostor", Map.of());
    ImportReport report = importPostings.handle(other.path());
    assertThat(report.notPublic()).isEqualTo(1);
    assertThat(found("elm").key()).isEqualTo("elm");
  }

  @Test
  void findsAliasesOfFormerSites() {
    importPostings.handle(
        folder.pair("elm", Map.of("aliases", "[/old-elm/, '/jobs/Elm%C3%A9']")).path());
    assertThat(postings.formerAddress(FormerPaths.normal("/old-elm"))).isPresent();
    assertThat(postings.formerAddress(FormerPaths.normal("/jobs/Elmé/"))).isPresent();
  }

  @Test
  void setsSamplesAsideForRealPostings() {
    importPostings.handle(folder.pair("elm").path(), ImportScope.SAMPLES);
    PostingFolder real = new PostingFolder(temporary.resolve("real")).pair("oak");
    importPostings.handle(real.path());
    assertThat(at(Language.EN, "elm")).isEmpty();
    assertThat(at(Language.EN, "oak")).isPresent();
  }

  @Test
  void keepsSamplesAwayFromRealPostings() {
    importPostings.handle(folder.pair("elm", Map.of("title", "Mine")).path());
    PostingFolder samples = new PostingFolder(temporary.resolve("samples")).pair("elm").pair("oak");
    assertThat(importPostings.handle(samples.path(), ImportScope.SAMPLES).changedAnything())
        .isFalse();
    assertThat(found("elm").english().title()).isEqualTo("Mine");
    assertThat(at(Language.EN, "oak")).isEmpty();
  }

  @Test
  void showsAsClosedWhatIsGoneFromTheWholeFolder() {
    importPostings.handle(folder.pair("elm").pair("oak").path(), ImportScope.WHOLE);
    folder.remove("en/careers/positions/elm.md").remove("fr/careers/positions/elm.md");
    ImportReport report = importPostings.handle(folder.path(), ImportScope.WHOLE);
    assertThat(report.setAside()).isEqualTo(1);
    assertThat(found("elm").schedule().archived()).isTrue();
    assertThat(found("oak").schedule().archived()).isFalse();
    folder.pair("elm");
    importPostings.handle(folder.path(), ImportScope.WHOLE);
    assertThat(found("elm").schedule().archived()).isFalse();
  }

  @Test
  void exportsWhatWasImportedByteForByte() throws IOException {
    folder.pair("elm").english("half", "half", Map.of());
    folder.file("en/careers/positions/lone.md", "---\r\ntitle: No key\r\n---\r\nText\u00a0\r\n");
    folder.file("fr/careers/positions/été d’hiver.md", "---\ntitle: Sans clé\n---\n\nTexte");
    importPostings.handle(folder.path());
    Path out = temporary.resolve("out");
    exportPostings.handle(out);
    assertThat(contents(out)).isEqualTo(contents(folder.path()));
    assertThat(importPostings.handle(out).changedAnything()).isFalse();
    exportPostings.handle(out);
  }

  @Test
  void neverExportsOverSomebodysWork() throws IOException {
    importPostings.handle(folder.pair("elm").path());
    Path out = temporary.resolve("out");
    Path mine = out.resolve("fr/careers/positions/elm.md");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");
    assertThatThrownBy(() -> exportPostings.handle(out)).isInstanceOf(ExportRefused.class);
    assertThat(contents(out)).containsOnlyKeys("fr/careers/positions/elm.md");
    assertThat(Files.readString(mine)).isEqualTo("mine");
  }

  @Test
  void acceptsEvergreenAlthoughArchived() {
    importPostings.handle(folder.pair("evergreen-job-posting", Map.of("archived", "true")).path());
    assertThat(found("evergreen-job-posting").schedule().evergreen()).isTrue();
  }

  private Optional<Address> at(Language language, String slug) {
    return postings.address(language, slug);
  }

  private PublicPosting found(String slug) {
    return at(Language.EN, slug).flatMap(a -> postings.find(a.posting())).orElseThrow();
  }

  private String versions() {
    return jdbc.queryForMap("select count(*) n, max(imported_at) at from posting_version")
        .toString();
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        contents.put(
            root.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return contents;
  }
}
