package org.vivier.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.decisions.web.AnswerPaths;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Session;

/** The pages of answers over HTTP: who sees them, and what they say when somebody was quicker. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class AnswerPagesIntegrationTest {
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @LocalServerPort int port;
  private DecisionKit kit;
  private SelectionProcess process;
  private ApplicationId id;
  private Session noor;

  @BeforeEach
  void begin() {
    kit = new DecisionKit(context, desk);
    kit.empty();
    process = kit.open();
    id = kit.applies(process);
    noor = session(Role.HR_ADVISER);
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void theListIsForThoseWhoMayAndSaysNoName() throws Exception {
    String list = AnswerPaths.list(process.number()).english();
    assertThat(get(list, noor).body())
        .contains("One person still has to hear", reference(), "row-choice")
        .doesNotContain("Tremblay");
    assertThat(get(list, session(Role.AUDITOR)).body())
        .contains(reference())
        .doesNotContain("row-choice");
    assertThat(get(list, session(Role.ASSESSOR)).statusCode()).isEqualTo(404);
    assertThat(get(list, session(Role.CONTENT_AUTHOR)).statusCode()).isEqualTo(404);
    assertThat(get(AnswerPaths.list(process.number()).french() + "?state=held", noor).body())
        .contains("Rien ne correspond");
  }

  @Test
  void whoIsSlowerSeesHowItStandsAndKeepsWhatTheyWrote() throws Exception {
    String form = AnswerPaths.decision(process.number(), reference()).french();
    String[] typed = {
      "revision", String.valueOf(kit.answer(id).revision()),
      "outcome", "qualified",
      "reason", "Bravo à vous.",
      "then", "decide"
    };
    HttpResponse<String> first = post(form, noor, typed);
    assertThat(first.statusCode()).isEqualTo(303);
    String page = first.headers().firstValue("Location").orElseThrow().replace("#notice", "");
    assertThat(get(page, noor).body())
        .contains("Rappeler la lettre", "name=\"decision\"", "Bravo à vous.");
    HttpResponse<String> second = post(form, session(Role.HR_ADVISER), typed);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("Lettre retenue", "Bravo à vous.");
    assertThat(post(form, session(Role.HIRING_MANAGER), typed).statusCode()).isEqualTo(404);
  }

  @Test
  void nothingOfAnotherProcessIsThere() throws Exception {
    SelectionProcess other = kit.open();
    assertThat(get(AnswerPaths.one(other.number(), reference()).english(), noor).statusCode())
        .isEqualTo(404);
    assertThat(get(AnswerPaths.one(process.number(), "%00").english(), noor).statusCode())
        .isIn(400, 404);
  }

  private String reference() {
    return kit.answer(id).reference();
  }

  private Session session(Role role) {
    return TestStaff.in(context).colleague("Somebody", Language.EN).with(role).session();
  }

  private HttpResponse<String> get(String path, Session who)
      throws IOException, InterruptedException {
    return BROWSER.send(request(path, who).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Session who, String... fields)
      throws IOException, InterruptedException {
    List<String> parts = new ArrayList<>(List.of("_csrf=" + encoded(who.formToken())));
    for (int i = 0; i < fields.length; i += 2) {
      parts.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return BROWSER.send(
        request(path, who)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", parts)))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, Session who) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Cookie", who.cookie());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
