package org.vivier.processes.web;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.format.Language;
import org.vivier.processes.ProcessKit;
import org.vivier.staff.Role;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;

/** The running program and an HR adviser who is signed in. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
abstract class ProcessSite {
  @Autowired ConfigurableApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @LocalServerPort int port;
  ProcessKit kit;
  TestStaff staff;
  TestStaff.Colleague noor;
  TestStaff.Session session;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    kit.empty();
    staff = TestStaff.in(context);
    noor = staff.colleague("Noor Haddad", Language.EN).with(Role.HR_ADVISER);
    session = noor.session();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, session, "");
  }

  /** Sends a form with names and values in turn. */
  HttpResponse<String> post(String path, String... fields) {
    return send("POST", path, session, form(session, fields));
  }

  HttpResponse<String> send(String method, String path, TestStaff.Session who, String body) {
    return StaffBrowser.send(port, method, path, who, body);
  }

  static String form(TestStaff.Session who, String... fields) {
    return StaffBrowser.form(who, fields);
  }

  static String location(HttpResponse<?> answer) {
    return StaffBrowser.location(answer);
  }
}
