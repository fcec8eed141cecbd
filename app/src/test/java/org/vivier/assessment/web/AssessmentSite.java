package org.vivier.assessment.web;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Desk;
import org.vivier.assessment.AssessmentKit;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestStaff;

/** The running program with a process in which people are assessed, asked over HTTP. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
abstract class AssessmentSite {
  @Autowired ConfigurableApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;
  @LocalServerPort int port;
  AssessmentKit kit;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  HttpResponse<String> get(String path, TestStaff.Session who) {
    return send("GET", path, who, "");
  }

  /** Sends a form with names and values in turn. */
  HttpResponse<String> post(String path, TestStaff.Session who, String... fields) {
    return send("POST", path, who, form(who, fields));
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
