package org.vivier.correspondence.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.correspondence.LetterId;
import org.vivier.format.Language;
import org.vivier.letters.AskForLetter;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

@SpringBootTest(
    webEnvironment = RANDOM_PORT,
    properties = {
      "vivier.mail.smtp.host=127.0.0.1",
      "vivier.mail.receipt-token=secret",
      "vivier.organization.base-url=https://jobs.example.org"
    })
@AutoConfigureMockMvc
class ReceiptIntegrationTest {
  @Autowired private MockMvc web;
  @LocalServerPort private int port;
  @Autowired private TransactionOperations transactions;
  @Autowired private AskForLetter askForLetter;
  @Autowired private DataKeys keys;
  @Autowired private JdbcClient jdbc;

  @Test
  void recordsWhatNotifyReports() throws Exception {
    LetterId letter = written();
    report(letter, "delivered", "secret").andExpect(status().isNoContent());
    assertThat(bounces(letter)).isEmpty();
    report(letter, "permanent-failure", "secret").andExpect(status().isNoContent());
    assertThat(bounces(letter)).isEqualTo("5.1.0");
  }

  @Test
  void takesReportsOnlyFromThoseWhoKnowTheSecret() throws Exception {
    LetterId letter = written();
    report(letter, "permanent-failure", "guess").andExpect(status().isUnauthorized());
    assertThat(bounces(letter)).isEmpty();
  }

  /** Who doesn't know the secret announces a body, sends none, and is answered all the same. */
  @ParameterizedTest
  @CsvSource({
    "/hooks/mail/notify, application/json, Authorization: Bearer guess",
    "/hooks/mail/notify, application/json, X-Nothing: at all",
    "/hooks/mail/bounce, message/rfc822, Authorization: Bearer guess"
  })
  @Timeout(60)
  void readsNothingOfWhoDoesNotKnowTheSecret(String hook, String type, String header)
      throws Exception {
    try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
      stranger.setSoTimeout(10_000);
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\nContent-Length: 100000\r\n\r\n"
              .formatted(hook, type, header);
      stranger.getOutputStream().write(head.getBytes(UTF_8));
      stranger.getOutputStream().flush();
      BufferedReader answer =
          new BufferedReader(new InputStreamReader(stranger.getInputStream(), UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 401");
    }
  }

  @Test
  void recordsWhatAMailServerSendsBack() throws Exception {
    LetterId letter = written();
    web.perform(
            post("/hooks/mail/bounce")
                .header("Authorization", "Bearer secret")
                .contentType("message/rfc822")
                .content(report(letter).getBytes(UTF_8)))
        .andExpect(status().isNoContent());
    assertThat(bounces(letter)).isEqualTo("5.1.1");
  }

  /** RFC 6533: what a server sends back about an address that needs more than ASCII. */
  @Test
  void recordsWhatIsSentBackAboutAnInternationalAddress() throws Exception {
    for (String encoding : List.of("8bit", "quoted-printable")) {
      LetterId letter = written();
      String global =
          report(letter)
              .replace("report-type=delivery-status", "report-type=global-delivery-status")
              .replace("message/delivery-status", "message/global-delivery-status")
              .replace("text/rfc822-headers", "message/global-headers")
              .replace("rfc822; amelie@example.org", "utf-8; am\u00e9lie@example.org")
              .replace(
                  "global-delivery-status\r\n\r\n",
                  "global-delivery-status\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n");
      web.perform(
              post("/hooks/mail/bounce")
                  .header("Authorization", "Bearer secret")
                  .contentType("message/rfc822")
                  .content(global.getBytes(UTF_8)))
          .andExpect(status().isNoContent());
      assertThat(bounces(letter)).as(encoding).isEqualTo("5.1.1");
    }
  }

  @Test
  void hasNoMailboxWhereMailCanLeave() throws Exception {
    web.perform(get("/dev/mailbox")).andExpect(status().isNotFound());
  }

  private LetterId written() {
    DataKeyId dataKey = DataKeyId.random();
    keys.create(dataKey);
    transactions.executeWithoutResult(status ->
        askForLetter.handle(dataKey, SampleLetters.amelie(Language.EN), SampleLetters.received()));
    return jdbc.sql("select id from letter where data_key_id = :dataKey")
        .param("dataKey", dataKey.value())
        .query((row, n) -> new LetterId(row.getObject("id", UUID.class)))
        .single();
  }

  private org.springframework.test.web.servlet.ResultActions report(
      LetterId letter, String outcome, String secret) throws Exception {
    return web.perform(
        post("/hooks/mail/notify")
            .header("Authorization", "Bearer " + secret)
            .contentType(MediaType.APPLICATION_JSON)
            .content(
                """
                {"id":"740e5834-3a29-46b4-9a6f-16142fde533a","reference":"%s",
                 "to":"amelie@example.org","status":"%s","notification_type":"email"}
                """
                    .formatted(letter, outcome)));
  }

  private String bounces(LetterId letter) {
    return jdbc.sql("select max(status) from bounce where letter_id = :letter")
        .param("letter", letter.value())
        .query((row, n) -> String.valueOf(row.getString(1)))
        .single()
        .replace("null", "");
  }

  private static String report(LetterId letter) {
    return """
    From: MAILER-DAEMON@mx.example
    To: bounces@jobs.example
    Subject: Undelivered
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"

    --b
    Content-Type: text/plain

    It did not arrive.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example

    Final-Recipient: rfc822; amelie@example.org
    Action: failed
    Status: 5.1.1

    --b
    Content-Type: text/rfc822-headers

    Subject: We received your application
    Message-ID: <%s@jobs.example>

    --b--
    """
        .formatted(letter)
        .replace("\n", "\r\n");
  }
}
