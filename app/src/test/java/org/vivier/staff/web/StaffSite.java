package org.vivier.staff.web;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;

/** The running program with an organization of its own, asked over HTTP as a browser would. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
abstract class StaffSite {
  @Autowired ConfigurableApplicationContext context;
  @Autowired DatabaseAccess access;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @LocalServerPort int port;
  TestStaff staff;

  @BeforeEach
  @AfterEach
  void nobodyWorksHere() {
    TablesOwner.empty(access, "staff_member");
    staff = TestStaff.in(context);
  }

  HttpResponse<String> get(String path, TestStaff.@Nullable Session session) {
    return send("GET", path, session, Map.of());
  }

  /** Sends a form with the token that a page of this session would have. */
  HttpResponse<String> post(
      String path, TestStaff.@Nullable Session session, Map<String, String> fields) {
    Map<String, String> all = new java.util.LinkedHashMap<>(fields);
    if (session != null) {
      all.putIfAbsent("_csrf", session.formToken());
    }
    return send("POST", path, session, all);
  }

  HttpResponse<String> send(
      String method, String path, TestStaff.@Nullable Session session, Map<String, String> fields) {
    return StaffBrowser.send(port, method, path, session, form(fields));
  }

  static String location(HttpResponse<?> answer) {
    return StaffBrowser.location(answer);
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            StaffBrowser.encoded(field.getKey()) + "=" + StaffBrowser.encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }
}
