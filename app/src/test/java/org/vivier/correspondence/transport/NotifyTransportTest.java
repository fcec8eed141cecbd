package org.vivier.correspondence.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.format.Language;
import org.vivier.letters.LetterWriter;
import uk.gov.service.notify.NotificationClient;

class NotifyTransportTest {
  private static final String KEY =
      "test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
  private static final UUID LETTER = UUID.fromString("5c0fa4ce-4d4f-4c41-a7a4-0f1d7a8d9a11");
  private static final UUID THEIRS = UUID.fromString("740e5834-3a29-46b4-9a6f-16142fde533a");

  private record Answer(int status, String body) {}

  private final List<String> requests = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private HttpServer service;
  private NotifyTransport transport;

  @BeforeEach
  void start() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          requests.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          Answer answer = answers.remove();
          byte[] body = answer.body().getBytes(UTF_8);
          exchange.sendResponseHeaders(answer.status(), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    service.start();
    String base = "http://127.0.0.1:" + service.getAddress().getPort();
    transport =
        new NotifyTransport(
            new NotificationClient(KEY, base),
            new MailSettings.Notify(KEY, URI.create(base), "t-en", "t-fr", null));
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  @Test
  void sendsSubjectAndBodyWithTheTemplateOfTheLanguage() {
    answers.add(accepted());
    assertThat(transport.handOver(mail(false)))
        .isEqualTo(new DeliveryResult.Accepted(THEIRS.toString()));
    assertThat(requests).hasSize(1);
    assertThat(requests.getFirst())
        .startsWith("POST /v2/notifications/email ")
        .contains(
            "\"template_id\":\"t-fr\"",
            "\"reference\":\"" + LETTER,
            "amelie@example.org",
            "Bonjour Amélie",
            "Nous avons reçu votre candidature");
  }

  @Test
  void asksFirstWhetherAnEarlierAttemptArrived() {
    answers.add(
        new Answer(
            200,
            """
            {"notifications":[{"id":"%s","reference":"%s","type":"email","status":"delivered",
            "template":{"id":"%s","version":1,"uri":"http://127.0.0.1/t"},"body":"","subject":"",
            "created_at":"2026-06-15T14:00:00Z"}],"links":{"current":"/v2/notifications"}}
            """
                .formatted(THEIRS, LETTER, THEIRS)));
    assertThat(transport.handOver(mail(true)))
        .isEqualTo(new DeliveryResult.Accepted(THEIRS.toString()));
    assertThat(requests).singleElement().asString().startsWith("GET ").contains(LETTER.toString());
  }

  @Test
  void sendsWhenTheEarlierAttemptDidNotArrive() {
    answers.add(
        new Answer(200, "{\"notifications\":[],\"links\":{\"current\":\"/v2/notifications\"}}"));
    answers.add(accepted());
    assertThat(transport.handOver(mail(true))).isInstanceOf(DeliveryResult.Accepted.class);
    assertThat(requests).hasSize(2);
  }

  @Test
  void triesAgainWhenTheServiceIsBusyOrBroken() {
    for (int status : new int[] {429, 500, 503, 403}) {
      answers.add(error(status, "later"));
      assertThat(transport.handOver(mail(false)))
          .isEqualTo(new DeliveryResult.Postponed("notify " + status));
    }
  }

  @Test
  void doesNotTryAgainWhatTheServiceRefuses() {
    answers.add(error(400, "email_address Not a valid email address"));
    assertThat(transport.handOver(mail(false)))
        .isEqualTo(new DeliveryResult.Refused("notify 400 address", true));
    answers.add(error(400, "template_id is not a valid UUID"));
    assertThat(transport.handOver(mail(false)))
        .isEqualTo(new DeliveryResult.Refused("notify 400", false));
  }

  @Test
  void waitsWhenNobodyAnswers() {
    service.stop(0);
    assertThat(transport.handOver(mail(false))).isInstanceOf(DeliveryResult.Postponed.class);
  }

  private static Answer accepted() {
    return new Answer(
        201,
        """
        {"id":"%s","reference":"%s","uri":"http://127.0.0.1/n","content":{"body":"b","subject":"s"},
        "template":{"id":"%s","version":1,"uri":"http://127.0.0.1/t"}}
        """
            .formatted(THEIRS, LETTER, THEIRS));
  }

  private static Answer error(int status, String message) {
    return new Answer(
        status,
        "{\"status_code\":%d,\"errors\":[{\"error\":\"E\",\"message\":\"%s\"}]}"
            .formatted(status, message));
  }

  private static Mail mail(boolean triedBefore) {
    return new Mail(
        LETTER,
        SampleLetters.received().kind(),
        Language.FR,
        MailAddress.of("amelie@example.org").orElseThrow(),
        LetterWriter.write(
            SampleLetters.received(),
            SampleLetters.amelie(Language.FR),
            SampleLetters.ORGANIZATION),
        triedBefore);
  }
}
