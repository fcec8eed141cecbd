package org.vivier.messages;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.ChangeLanguage;
import org.vivier.assessment.AssessmentKit;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.portal.Visitor;
import org.vivier.processes.SelectionProcess;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;

/**
 * The running program with a process that Noor conducts and Priya assesses blind, asked over HTTP
 * by both sides.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
abstract class MessagesSite {
  @Autowired ConfigurableApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;
  @Autowired TestClock clock;
  @LocalServerPort int port;
  AssessmentKit kit;
  SelectionProcess process;
  Draft amelie;
  TestStaff.Session noor;
  private long begun;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    empty();
    process = kit.process(2);
    amelie = applies(Language.FR);
    noor = kit.noor.session();
    begun = jdbc.sql("select coalesce(max(id), 0) from journal_record").query(Long.class).single();
  }

  @AfterEach
  void empty() {
    TablesOwner.empty(context.getBean(DatabaseAccess.class), "message_template");
    kit.empty();
  }

  Draft applies(Language language) {
    Draft draft =
        desk.complete(
            desk.begin(Objects.requireNonNull(process.posting()), language),
            UUID.randomUUID() + "@example.org");
    desk.reference(draft);
    context.getBean(ChangeLanguage.class).handle(draft.device(), draft.id(), language);
    return draft;
  }

  String reference(Draft draft) {
    return kit.standing(draft.id()).reference();
  }

  String conversation(Draft draft) {
    return "/en/staff/applications/" + reference(draft) + "/messages";
  }

  String french(Draft draft) {
    return "/fr/personnel/candidatures/" + reference(draft) + "/messages";
  }

  static String mine(Draft draft) {
    return "/en/my-applications/" + draft.id() + "/messages";
  }

  static String mienne(Draft draft) {
    return "/fr/mes-candidatures/" + draft.id() + "/messages";
  }

  Visitor browserOf(Draft draft) {
    return new Visitor(port).plant("vivier_access", draft.device().token());
  }

  HttpResponse<String> get(String path, TestStaff.Session who) {
    return StaffBrowser.send(port, "GET", path, who, "");
  }

  HttpResponse<String> post(String path, TestStaff.Session who, String... fields) {
    return StaffBrowser.send(port, "POST", path, who, StaffBrowser.form(who, fields));
  }

  /** Sends what the form on this page would send. */
  HttpResponse<String> write(String path, TestStaff.Session who, String text) {
    Document page = Jsoup.parse(get(path, who).body());
    return post(path, who, "id", hidden(page, "id"), "seen", hidden(page, "seen"), "text", text);
  }

  /** The candidate sends what the form on this page would send. */
  static HttpResponse<String> answer(Visitor candidate, String path, String text) {
    Document page = candidate.page(path);
    return candidate.post(path, page, fields(page, text));
  }

  static Map<String, String> fields(Document page, String text) {
    Map<String, String> fields = new HashMap<>();
    fields.put("id", hidden(page, "id"));
    fields.put("seen", hidden(page, "seen"));
    fields.put("text", text);
    return fields;
  }

  static String hidden(Document page, String name) {
    return page.select("#message input[name=" + name + "]").attr("value");
  }

  List<String> acts() {
    return jdbc.sql(
            """
            select act from journal_record where act like 'message%' and act <> 'message.read'
              and id > :begun
            order by id
            """)
        .param("begun", begun)
        .query((row, n) -> row.getString(1))
        .list();
  }

  int messages(ApplicationId application) {
    return jdbc.sql("select count(*) from message where application_id = :id")
        .param("id", application.value())
        .query(Integer.class)
        .single();
  }
}
