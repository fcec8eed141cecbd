package org.vivier.staff.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.staff.tryout.SamplePerson;
import org.vivier.staff.tryout.TryOutSignIn;
import org.vivier.testing.TestStaff;

/** The door to the organization of invented people: everything under which it must not exist. */
class TryDoorIntegrationTest extends StaffSite {
  private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");
  private static final List<String> ELSEWHERE =
      List.of("jobs.example.org", "localhost.example.org", "10.0.0.7", "");
  private static final List<String> PROXIES =
      List.of(
          "Forwarded: for=192.0.2.1",
          "Via: 1.1 proxy",
          "X-Real-IP: 192.0.2.1",
          "X-Forwarded-For: 127.0.0.1",
          "X-Forwarded-Host: localhost",
          "x-forwarded-proto: https");
  private static final List<String> PATHS = List.of("/en/staff/try", "/fr/personnel/essai");

  private TryOutSignIn door;

  @BeforeEach
  @AfterEach
  void closed() {
    door = context.getBean(TryOutSignIn.class);
    door.close();
  }

  @Test
  void isThereOnlyWhenEverythingHolds() throws IOException {
    AtomicBoolean nothingIsReal = new AtomicBoolean();
    List<String> wrong = new ArrayList<>();
    for (boolean opened : List.of(false, true)) {
      for (boolean unreal : List.of(false, true)) {
        for (boolean somebodyReal : List.of(false, true)) {
          nobodyWorksHere();
          door.close();
          nothingIsReal.set(true);
          if (opened) {
            assertThat(door.open(nothingIsReal::get)).isTrue();
          }
          nothingIsReal.set(unreal);
          if (somebodyReal) {
            staff.colleague();
          }
          wrong.addAll(seen(opened && unreal && !somebodyReal));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Where it was seen and shouldn't be, or the other way round. */
  private List<String> seen(boolean expected) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String path : PATHS) {
      for (String method : List.of("GET", "POST")) {
        for (String host : HERE) {
          check(wrong, expected, method, path, host, "");
          for (String proxy : PROXIES) {
            check(wrong, false, method, path, host, proxy);
          }
        }
        for (String host : ELSEWHERE) {
          check(wrong, false, method, path, host, "");
        }
      }
    }
    for (String host : HERE) {
      if (ask("GET", "/en/careers", host, "").contains("/en/staff/try") != expected) {
        wrong.add("start page for " + host + ", expected " + expected);
      }
      if (ask("GET", "/fr/carrieres", host, PROXIES.getFirst()).contains("/fr/personnel/essai")) {
        wrong.add("start page through a proxy");
      }
    }
    return wrong;
  }

  private void check(
      List<String> wrong, boolean expected, String method, String path, String host, String proxy)
      throws IOException {
    String answer = ask(method, path, host, proxy);
    String status = answer.substring(9, 12);
    boolean there =
        method.equals("GET") ? status.equals("200") : answer.contains("Set-Cookie: vivier_staff=");
    if (there != expected) {
      wrong.add("%s %s at %s with %s: %s".formatted(method, path, host, proxy, status));
    }
  }

  @Test
  void staysShutWhereSomethingIsReal() {
    assertThat(door.open(() -> false)).isFalse();
    staff.colleague();
    assertThat(door.open(() -> true)).isFalse();
    assertThat(jdbc.sql("select count(*) from staff_member").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void opensAgainWithoutMakingAnybodyTwice() {
    BooleanSupplier nothingIsReal = () -> true;
    assertThat(door.open(nothingIsReal)).isTrue();
    assertThat(door.open(nothingIsReal)).isTrue();
    assertThat(jdbc.sql("select count(*) from staff_member").query(Integer.class).single())
        .isEqualTo(SamplePerson.values().length);
  }

  private String ask(String method, String path, String host, String header) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      List<String> lines = new ArrayList<>();
      lines.add("%s %s HTTP/1.1".formatted(method, path));
      lines.add("Host: " + (host.isEmpty() ? "" : host + ":" + port));
      lines.add("Connection: close");
      if (!header.isEmpty()) {
        lines.add(header);
      }
      // With the token that a page of this browser would have, so that only the door refuses it.
      TestStaff.Session browser = new TestStaff.Session("B".repeat(43));
      String body = method.equals("POST") ? "person=noor&_csrf=" + browser.formToken() : "";
      if (!body.isEmpty()) {
        lines.add("Cookie: vivier_form=" + browser.token());
        lines.add("Content-Type: application/x-www-form-urlencoded");
        lines.add("Content-Length: " + body.length());
      }
      String request = String.join("\r\n", lines) + "\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
