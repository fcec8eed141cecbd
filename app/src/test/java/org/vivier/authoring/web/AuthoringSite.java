package org.vivier.authoring.web;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.PostingKit;
import org.vivier.format.Language;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;

/** The running program, a process with a posting, and an HR adviser who is signed in. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
abstract class AuthoringSite {
  @Autowired ConfigurableApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired PostingDrafts drafts;
  @LocalServerPort int port;
  ProcessKit kit;
  TestStaff staff;
  TestStaff.Session session;
  SelectionProcess process;
  String path;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    PostingKit.empty(context);
    staff = TestStaff.in(context);
    session = staff.colleague("Noor Haddad", Language.EN).with(Role.HR_ADVISER).session();
    process = kit.whole();
    PostingKit.write(context, process.id(), ProcessKit.NOOR);
    path = AuthoringPaths.posting(Language.EN, process.number());
  }

  @AfterEach
  void end() {
    PostingKit.empty(context);
  }

  HttpResponse<String> get(String where) {
    return send("GET", where, session, "");
  }

  /** Sends a form with names and values in turn. */
  HttpResponse<String> post(String where, String... fields) {
    return send("POST", where, session, form(session, fields));
  }

  HttpResponse<String> send(String method, String where, TestStaff.Session who, String body) {
    return StaffBrowser.send(port, method, where, who, body);
  }

  static String form(TestStaff.Session who, String... fields) {
    return StaffBrowser.form(who, fields);
  }

  int newest() {
    return drafts.latest(process.id()).orElseThrow().number();
  }

  static String location(HttpResponse<?> answer) {
    return StaffBrowser.location(answer);
  }

  static String encoded(String text) {
    return StaffBrowser.encoded(text);
  }
}
