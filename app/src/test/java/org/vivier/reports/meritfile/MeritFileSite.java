package org.vivier.reports.meritfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.assessment.AssessmentKit;
import org.vivier.assessment.rating.RatedCell;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.RecordConsensus;
import org.vivier.assessment.waves.LiftBlind;
import org.vivier.assessment.waves.SetAside;
import org.vivier.decisions.DecisionKit;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.decisions.answers.MoveDueDay;
import org.vivier.decisions.deciding.Choice;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.letters.LetterMoved.Fate;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMember;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestStaff.Colleague;
import org.vivier.testing.TestStaff.Session;

/**
 * A process with three who applied: Ana was rated, agreed on, eliminated and told; Zbigniew was
 * rated and waits for the decision; one cell of Chidi's has one rating, which is sealed. Whatever
 * somebody wrote about Ana names Zbigniew.
 */
final class MeritFileSite {
  static final String SEALED = "Sealed-words-of-priya";
  static final String OTHER = "Zbigniew Wróblewski";
  static final String OTHER_EMAIL = "zbig.wrob@example.org";
  static final String OTHER_LINE = "I led Zbigniew Wróblewski and two others.";

  private static final HttpClient BROWSER =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  final ConfigurableApplicationContext context;
  final AssessmentKit kit;
  final DecisionKit decisions;
  private final int port;
  final SelectionProcess process;
  final ApplicationId ana;
  final ApplicationId zbigniew;
  final ApplicationId chidi;
  final Colleague noor;
  private final StaffMember adviser;

  MeritFileSite(ConfigurableApplicationContext context, Desk desk, int port) {
    this.context = context;
    this.port = port;
    kit = new AssessmentKit(context, desk);
    kit.empty();
    decisions = new DecisionKit(context, desk);
    process = kit.process(2);
    zbigniew = kit.apply(process, OTHER, Language.EN, OTHER_EMAIL, AssessmentKit.STATEMENT);
    ana =
        kit.apply(
            process,
            "Ana Beaulieu",
            Language.EN,
            UUID.randomUUID() + "@example.org",
            OTHER_LINE + "\nCalls about those letters fell by a third.");
    chidi = kit.apply(process, "Chidi Okonkwo", Language.EN);
    noor = kit.noor;
    adviser = decisions.adviser("Noor Haddad");
    assessed();
    decided();
  }

  /** What names the other person in whatever way is known. */
  String planted() {
    return "Unlike "
        + OTHER
        + " <"
        + OTHER_EMAIL
        + "> ("
        + reference(zbigniew)
        + ", "
        + label(zbigniew)
        + ", (613) 555-0188)";
  }

  private void assessed() {
    SetAside aside = context.getBean(SetAside.class);
    aside.handle(process.id(), List.of(ana), "Set aside. " + planted(), kit.noor.id().actor());
    aside.recall(process.id(), ana, kit.noor.id().actor());
    kit.start(process, ana, zbigniew, chidi);
    for (ApplicationId one : List.of(ana, zbigniew)) {
      rate(kit.priya, one, 1);
      rate(kit.etienne, one, one.equals(ana) ? 2 : 3);
    }
    kit.submit(
        kit.task(kit.priya, chidi, kit.essential),
        kit.priya.id(),
        new RatingEntry(3, SEALED, AssessmentKit.said(3).evidence(), null));
    for (ApplicationId one : List.of(ana, zbigniew)) {
      kit.rate(kit.priya, one, kit.asset, 0);
      kit.rate(kit.etienne, one, kit.asset, 0);
    }
    context
        .getBean(LiftBlind.class)
        .handle(process.id(), ana, "Known anyway. " + planted(), kit.noor.id().actor());
    agree(ana, 1);
    agree(zbigniew, 2);
  }

  private void rate(Colleague who, ApplicationId one, int mark) {
    int end = one.equals(ana) ? OTHER_LINE.length() : 33;
    kit.submit(
        kit.task(who, one, kit.essential),
        who.id(),
        new RatingEntry(
            mark,
            "Counted effect. " + planted(),
            List.of(new RatingEntry.Evidence(Questions.STATEMENT, 0, end)),
            null));
  }

  private void agree(ApplicationId one, int mark) {
    assertThat(
            context
                .getBean(RecordConsensus.class)
                .handle(
                    process.id(),
                    new RatedCell(one, kit.step, kit.essential),
                    mark,
                    "Agreed. " + planted(),
                    kit.priya.id().actor()))
        .isEqualTo(RecordConsensus.Answer.RECORDED);
  }

  private void decided() {
    var answer = decisions.answer(ana);
    context
        .getBean(MoveDueDay.class)
        .handle(
            ana, answer.revision(), answer.replyBy().plusDays(3), "Later. " + planted(), adviser);
    assertThat(
            decisions
                .decide(
                    ana,
                    new Choice(
                        DecisionOutcome.ELIMINATED,
                        Ground.MERIT,
                        kit.essential,
                        "We found no leading. " + planted()),
                    adviser)
                .result())
        .isPresent();
    decisions.lettersLeave();
    decisions.letter(ana, Fate.HANDED_OVER);
  }

  String reference(ApplicationId id) {
    return kit.standing(id).reference();
  }

  String label(ApplicationId id) {
    return context
        .getBean(JdbcClient.class)
        .sql(
            "select coalesce((select label from assessment_label where application_id = :id),"
                + " 'none')")
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  String filePath() {
    return "/en/staff/processes/" + process.number() + "/merit-file";
  }

  String packPath() {
    return "/en/staff/processes/"
        + process.number()
        + "/applications/"
        + reference(ana)
        + "/complaint-pack";
  }

  Session as(Role role) {
    return kit.staff.colleague("Robin Okafor", Language.EN).with(role).session();
  }

  HttpResponse<String> get(String path, Session who) {
    return StaffBrowser.send(port, "GET", path, who, "");
  }

  HttpResponse<byte[]> take(String path, Session who, String purpose, String why) {
    try {
      return BROWSER.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("Cookie", who.cookie())
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(StaffBrowser.form(who, "purpose", purpose, "why", why)))
              .build(),
          BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static Map<String, byte[]> files(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  static String all(Map<String, byte[]> files) {
    StringBuilder all = new StringBuilder();
    files.forEach((name, bytes) -> all.append(name).append('\n').append(new String(bytes, UTF_8)));
    return all.toString();
  }
}
