package org.vivier.reports.meritfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.audit.Packs;
import org.vivier.audit.Verification;
import org.vivier.staff.BrowserKind;
import org.vivier.staff.Role;
import org.vivier.staff.SignInAs;
import org.vivier.staff.SignInMethod;
import org.vivier.testing.SecondVerifier;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff.Session;
import org.vivier.vault.DataKeyId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that leave the house: what stands in them, what never does, and that it is provable.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class MeritFileIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @LocalServerPort int port;
  @TempDir Path folder;
  private MeritFileSite site;

  @BeforeEach
  void begin() {
    site = new MeritFileSite(context, desk, port);
  }

  @AfterEach
  void end() {
    site.kit.empty();
  }

  @Test
  void theFileOfAProcessHoldsWhatWasDoneAndNothingThatIsSealed() throws Exception {
    HttpResponse<byte[]> answer = take(site.filePath(), site.noor.session());
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("attachment", "merit-file-" + site.process.number() + ".zip");
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    Map<String, byte[]> files = MeritFileSite.files(answer.body());
    assertThat(files.keySet())
        .contains(
            "index.html",
            "applications/" + site.reference(site.ana) + ".html",
            "data/merit-file.json",
            "data/merit-file.schema.json",
            "data/ratings.csv",
            "README.txt",
            "journal/excerpt.txt",
            "manifest.txt")
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("beaulieu"));
    String all = MeritFileSite.all(files);
    assertThat(all)
        .contains("Ana Beaulieu", "Counted effect.", "We found no leading.", "Priya Raman")
        .contains("Noor Haddad", "For the file of case 12")
        // Whom the board may still meet without knowing them has no name here.
        .doesNotContain("Chidi", "Wróblewski", MeritFileSite.SEALED)
        .doesNotContain("<script", "http://", "https://www");
    for (String assignment : sealedAssignments()) {
      assertThat(all).doesNotContain(assignment);
    }
    assertThat(text(files, "data/applications.csv"))
        .startsWith("\ufeff\"reference\",")
        .contains("\"Ana Beaulieu\"");
    fitsTheSchema(files);
  }

  @Test
  void thePackOfOnePersonHoldsNobodyElse() throws Exception {
    HttpResponse<byte[]> answer =
        site.take(
            site.packPath(), site.noor.session(), "complaint", "Complaint 7. " + site.planted());
    assertThat(answer.statusCode()).isEqualTo(200);
    Map<String, byte[]> files = MeritFileSite.files(answer.body());
    String all = MeritFileSite.all(files);
    assertThat(all)
        .contains("Ana Beaulieu", "Counted effect.", "Agreed.", "We found no leading.")
        .contains("Known anyway.", "Set aside.", "Priya Raman", "I led █████ and two others.");
    String folded = org.vivier.text.Folding.fold(all);
    for (ApplicationId other : List.of(site.zbigniew, site.chidi)) {
      assertThat(all)
          .doesNotContain(site.reference(other), other.value().toString())
          .doesNotContain(dataKey(other).toString(), site.label(other));
    }
    assertThat(folded)
        .doesNotContain("zbigniew", "wroblewski", "zbig.wrob", "chidi", "okonkwo", "555-0188");
    String excerpt = text(files, "journal/excerpt.txt");
    assertThat(excerpt)
        .contains("application:" + site.ana.value(), "criterion.added", "decision.told")
        .doesNotContain("assessment.wave-started", "assessment.assigned", "applicants.named");
    JsonNode process = json.readTree(text(files, "data/merit-file.json")).get("process");
    assertThat(process.get("waves").get(0).get("applications").isNull()).isTrue();
    Path pack = Files.write(folder.resolve("pack.zip"), answer.body());
    assertThat(Packs.verify(pack, null)).isInstanceOf(Verification.WholePack.class);
    fitsTheSchema(files);
  }

  @Test
  void whoeverChangesAnythingInAPackIsFoundOut() throws Exception {
    byte[] whole = take(site.packPath(), site.noor.session()).body();
    Map<String, byte[]> files = MeritFileSite.files(whole);
    assertThat(verify(files)).isInstanceOf(Verification.WholePack.class);
    for (String path : files.keySet()) {
      Map<String, byte[]> changed = new LinkedHashMap<>(files);
      byte[] bytes = requireNonNull(files.get(path)).clone();
      bytes[bytes.length / 2] ^= 1;
      changed.put(path, bytes);
      assertThat(verify(changed))
          .as(path)
          .isInstanceOfAny(Verification.BrokenFile.class, Verification.Broken.class);
      assertThat(SecondVerifier.verify(folder.resolve("some.zip"))).as(path).startsWith("1 ");
      Map<String, byte[]> without = new LinkedHashMap<>(files);
      without.remove(path);
      assertThat(verify(without))
          .as(path)
          .isInstanceOfAny(Verification.BrokenFile.class, Verification.Broken.class);
    }
    Map<String, byte[]> more = new LinkedHashMap<>(files);
    more.put("applications/more.html", new byte[] {1});
    assertThat(verify(more))
        .isEqualTo(new Verification.BrokenFile("file-added", "applications/more.html"));
    assertThat(SecondVerifier.verify(folder.resolve("some.zip")))
        .isEqualTo("1 applications/more.html doesn’t belong to the pack");
    Map<String, byte[]> other = new LinkedHashMap<>(files);
    other.put("data/ratings.csv", new byte[] {1});
    assertThat(verify(other))
        .isEqualTo(new Verification.BrokenFile("file-changed", "data/ratings.csv"));
    String key = text(files, "journal/key.txt").strip();
    Path pack = Files.write(folder.resolve("whole.zip"), whole);
    assertThat(Packs.verify(pack, key))
        .isInstanceOfSatisfying(
            Verification.WholePack.class,
            found ->
                assertThat(second(pack, key))
                    .isEqualTo(
                        "0 whole: %d files, %d records of %d"
                            .formatted(found.files(), found.records(), found.of())));
    assertThat(second(pack, key.replaceFirst("^[^+]+", "somebody.else"))).startsWith("2 ");
    assertThat(Packs.verify(pack, key.replaceFirst("^[^+]+", "somebody.else")))
        .isNotInstanceOf(Verification.WholePack.class);
  }

  @Test
  void takingItIsOnRecordWithWhoAndWhatForAndWhatLeft() throws Exception {
    byte[] file = take(site.packPath(), site.noor.session()).body();
    String sha256 = org.vivier.platform.Sha256.hexOf(file);
    assertThat(records("complaint-pack.taken"))
        .singleElement()
        .asString()
        .contains("staff:" + site.noor.id().value(), "\"purpose\":\"complaint\"")
        .contains("application:" + site.ana.value())
        .doesNotContain("case 12");
    assertThat(records("complaint-pack.finished"))
        .singleElement()
        .asString()
        .contains(sha256, "\"bytes\":\"" + file.length + "\"");
    assertThat(site.get(site.packPath(), site.noor.session()).body())
        .contains(sha256, "For the file of case 12", "Noor Haddad");
    // The file holds the record of its own beginning.
    assertThat(text(MeritFileSite.files(file), "journal/excerpt.txt"))
        .contains("complaint-pack.taken")
        .doesNotContain("complaint-pack.finished");
  }

  @Test
  void auditorsTakeTheFileWithoutNamesAndOthersNothing() throws Exception {
    Map<String, byte[]> files =
        MeritFileSite.files(take(site.filePath(), site.as(Role.AUDITOR)).body());
    String all = MeritFileSite.all(files);
    assertThat(all)
        .contains("Counted effect.", "We found no leading.", site.reference(site.ana))
        .doesNotContain("Ana", "Beaulieu", "Wróblewski", "Chidi", MeritFileSite.OTHER_EMAIL);
    assertThat(site.get(site.packPath(), site.as(Role.AUDITOR)).statusCode()).isEqualTo(404);
    take(site.packPath(), site.noor.session());
    assertThat(site.get(site.filePath(), site.noor.session()).body())
        .contains("For the file of case 12");
    assertThat(site.get(site.filePath(), site.as(Role.AUDITOR)).body())
        .as("why may name somebody")
        .contains(site.reference(site.ana))
        .doesNotContain("For the file of case 12");
    for (Role role :
        List.of(
            Role.HIRING_MANAGER,
            Role.ASSESSOR,
            Role.CONTENT_AUTHOR,
            Role.ADMINISTRATOR,
            Role.ACCOMMODATION_COORDINATOR)) {
      Session who = site.as(role);
      for (String path : List.of(site.filePath(), site.packPath())) {
        assertThat(site.get(path, who).statusCode()).as(role + path).isEqualTo(404);
        assertThat(take(path, who, 404).body()).isNotEmpty();
      }
    }
  }

  @Test
  void whoRatesWithoutKnowingWhomTakesNothingAway() throws Exception {
    Session priya = site.kit.priya.with(Role.HR_ADVISER).session();
    assertThat(site.get(site.filePath(), priya).body())
        .contains("You rate in a blind step")
        .doesNotContain("<textarea");
    take(site.filePath(), priya, 409);
    take(site.packPath(), priya, 409);
    assertThat(records("merit-file.taken")).isEmpty();
  }

  @Test
  void whoProvedLongAgoWhoTheyAreDoesSoAgainAndWhoSaysNotWhyIsAsked() throws Exception {
    Session noor =
        new Session(
            context
                .getBean(SignInAs.class)
                .handle(site.noor.id(), SignInMethod.PASSKEY, new BrowserKind("firefox", "linux")));
    HttpResponse<byte[]> none = site.take(site.filePath(), noor, "", " ");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(new String(none.body(), UTF_8))
        .contains("Say what the file is for", "Say why, in 5 to 2,000 characters");
    context.getBean(TestClock.class).advance(Duration.ofMinutes(31));
    assertThat(site.get(site.filePath(), noor).statusCode()).isEqualTo(303);
    take(site.filePath(), noor, 303);
    assertThat(records("merit-file.taken")).isEmpty();
  }

  @Test
  void whoWasErasedIsThereWithOutcomesAndDatesAlone() throws Exception {
    Desk.Draft draft =
        desk.submitted(requireNonNull(site.process.posting()), UUID.randomUUID() + "@example.org");
    ApplicationId erased = draft.id();
    site.kit.start(site.process, erased);
    for (var who : List.of(site.kit.priya, site.kit.etienne)) {
      site.kit.submit(
          site.kit.task(who, erased, site.kit.essential),
          who.id(),
          new RatingEntry(0, "Nothing about letters.", List.of(), null));
    }
    String reference = site.reference(erased);
    String pack = site.packPath().replace(site.reference(site.ana), reference);
    assertThat(site.get(pack, site.noor.session()).body()).contains("<textarea");
    context
        .getBean(EraseApplicant.class)
        .handle(draft.device(), erased, EraseApplicant.Extent.THIS_ONE);
    Map<String, byte[]> files =
        MeritFileSite.files(take(site.filePath(), site.noor.session()).body());
    String page = text(files, "applications/" + reference + ".html");
    assertThat(page)
        .contains("This person was erased", "The words are gone", "not met", "Priya Raman")
        .doesNotContain("Tremblay", "Nothing about letters");
    assertThat(site.get(pack, site.noor.session()).body())
        .contains("This person was erased")
        .doesNotContain("<textarea");
    take(pack, site.noor.session(), 409);
  }

  private HttpResponse<byte[]> take(String path, Session who) {
    return take(path, who, 200);
  }

  private HttpResponse<byte[]> take(String path, Session who, int status) {
    HttpResponse<byte[]> answer = site.take(path, who, "complaint", "For the file of case 12");
    assertThat(answer.statusCode()).as(() -> new String(answer.body(), UTF_8)).isEqualTo(status);
    return answer;
  }

  private static String second(Path pack, String key) {
    try {
      return SecondVerifier.verify(pack, key);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Verification verify(Map<String, byte[]> files) throws IOException {
    Path pack = folder.resolve("some.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return Packs.verify(pack, null);
  }

  /** Every name of a part is in the schema, and the other way round. */
  private void fitsTheSchema(Map<String, byte[]> files) {
    JsonNode schema = json.readTree(text(files, "data/merit-file.schema.json"));
    JsonNode file = json.readTree(text(files, "data/merit-file.json"));
    fits(file, schema, schema);
    assertThat(file.get("applications").isEmpty()).isFalse();
  }

  private static void fits(JsonNode node, JsonNode shape, JsonNode root) {
    JsonNode meant = shape;
    if (shape.has("$ref")) {
      meant = root.at(shape.get("$ref").stringValue().substring(1));
    }
    if (node.isObject() && meant.has("properties")) {
      JsonNode properties = meant.get("properties");
      assertThat(names(node)).containsExactlyInAnyOrderElementsOf(names(properties));
      for (String name : names(node)) {
        fits(node.get(name), properties.get(name), root);
      }
    }
    if (node.isArray()) {
      assertThat(meant.has("items")).isTrue();
      for (JsonNode item : node) {
        fits(item, meant.get("items"), root);
      }
    }
    if (meant.has("enum")) {
      assertThat(meant.get("enum").valueStream().map(JsonNode::stringValue))
          .contains(node.stringValue());
    }
  }

  private static List<String> names(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(requireNonNull(files.get(path), path), UTF_8);
  }

  private List<String> sealedAssignments() {
    return jdbc.sql(
            """
            select cast(a.id as text) from assignment a where a.application_id = :id
              and exists (select from assessment.rating r where r.assignment_id = a.id)
            """)
        .param("id", site.chidi.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  private DataKeyId dataKey(ApplicationId id) {
    return jdbc.sql("select data_key_id from application where id = :id")
        .param("id", id.value())
        .query((row, n) -> DataKeyId.in(row))
        .single();
  }

  private Stream<String> recordStream(String act) {
    return jdbc
        .sql(
            """
            select record from journal_record where act = :act
              and subjects @> jsonb_build_array(cast(:process as text))
            """)
        .param("act", act)
        .param("process", "process:" + site.process.id().value())
        .query((row, n) -> row.getString(1))
        .list()
        .stream();
  }

  private List<String> records(String act) {
    return recordStream(act).toList();
  }
}
