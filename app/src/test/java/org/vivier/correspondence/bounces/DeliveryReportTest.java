package org.vivier.correspondence.bounces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.LetterId;

/** Reports in the forms that mail programs write them. */
class DeliveryReportTest {
  private static final String LETTER = "0b5e0c1e-2222-4333-8444-5555abcdef55";
  private static final String STATUS =
      """
      Reporting-MTA: dns; mx.example

      Final-Recipient: rfc822; amelie@example.org
      Action: failed
      Status: 5.1.1
      """;
  private static final String WHOLE =
      """
      From: MAILER-DAEMON@mx.example
      To: bounces@jobs.example
      Subject: Undelivered
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"

      --b
      Content-Type: text/plain; charset=unknown-8bit

      It did not arrive.
      --b
      Content-Type: message/delivery-status

      %s
      --b
      Content-Type: text/rfc822-headers

      Message-ID: <%s@jobs.example>

      --b--
      """
          .formatted(STATUS, LETTER);

  /** What one server or another writes instead of what the standard shows as its example. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Action: failed    | Action: Failed (mailbox unknown)                              | 5.1.1
          Action: failed    | action: FAILED                                                | 5.1.1
          Action: failed    | X-Nothing: at all                                             | 5.1.1
          Action: failed    | Action: delayed                                               |
          Action: failed    | Action: delivered                                             |
          Action: failed    | Action: relayed                                               |
          Status: 5.1.1     | Status: 4.4.7                                                 | 4.4.7
          Status: 5.1.1     | Status: 5.1.1 (no such user)                                  | 5.1.1
          Status: 5.1.1     | Status: 5.0.0\\nDiagnostic-Code: smtp; 550-5.1.1 No such user | 5.1.1
          Status: 5.1.1     | Status: 5.0.0\\nDiagnostic-Code: smtp; 550 mx[5.1.1.3] says no | 5.0.0
          Status: 5.1.1     | Diagnostic-Code: smtp; 550 #5.1.10 <amelie@example.org>        | 5.1.10
          Status: 5.1.1     | X-Nothing: at all                                             | 5.0.0
          mx.example\\n\\nF | mx.example\\nF                                                | 5.1.1
          multipart/report; report-type=delivery-status | multipart/mixed               | 5.1.1
          multipart/report; report-type=delivery-status | multipart/report;\\n\\treport-type="delivery-status" | 5.1.1
          text/rfc822-headers | message/rfc822; name="letter.eml"                           | 5.1.1
          --b--             | X-Nothing: at all                                             | 5.1.1
          """)
  void readsWhatServersWrite(String standard, String written, String status) {
    String report = WHOLE.replace(lines(standard), lines(written));
    assertThat(report).isNotEqualTo(WHOLE);
    assertThat(read(report).map(Bounce::status)).isEqualTo(Optional.ofNullable(status));
  }

  @Test
  void decodesWhatIsEncoded() {
    String base64 = Base64.getMimeEncoder().encodeToString(STATUS.getBytes(UTF_8));
    String global =
        WHOLE
            .replace("delivery-status", "global-delivery-status")
            .replace("text/rfc822-headers", "message/global-headers");
    for (String report : new String[] {WHOLE, global}) {
      String encoded =
          report.replace(
              "delivery-status\n\n" + STATUS,
              "delivery-status\nContent-Transfer-Encoding: base64\n\n" + base64 + "\n");
      assertThat(encoded).isNotEqualTo(report);
      assertThat(read(encoded)).isEqualTo(bounce("5.1.1"));
      String quoted =
          report.replace(
              "delivery-status\n\n" + STATUS,
              "delivery-status\nContent-Transfer-Encoding: Quoted-Printable\n\n"
                  + STATUS.replace("failed", "fai=\nled").replace("@", "=40"));
      assertThat(read(quoted)).isEqualTo(bounce("5.1.1"));
    }
  }

  @Test
  void findsTheNumberWhereverItStands() {
    String without = WHOLE.replace(LETTER, "0102018-something-of-the-service");
    assertThat(read(without)).isEmpty();
    String address = "bounces+" + LETTER + "@jobs.example";
    for (String header :
        new String[] {
          "To: " + address,
          "To: " + address.toUpperCase(java.util.Locale.ROOT),
          "To: undisclosed\nDelivered-To: " + address,
          "To: undisclosed\nX-Original-To: " + address,
          "To: bounces@jobs.example\nIn-Reply-To: <" + LETTER + "@jobs.example>"
        }) {
      assertThat(read(without.replace("To: bounces@jobs.example", header)))
          .as(header)
          .isEqualTo(bounce("5.1.1"));
    }
    assertThat(
            read(without.replace("\nMessage-ID", "\nReturn-Path: <" + address + ">\nMessage-ID")))
        .isEqualTo(bounce("5.1.1"));
  }

  /** A gateway puts its own words around it. A message passed on is somebody else's. */
  @Test
  void readsWhatIsWrappedOnceMore() {
    String wrapped =
        """
        To: bounces@jobs.example
        MIME-Version: 1.0
        Content-Type: %s; boundary="outer"

        --outer
        Content-Type: %s

        %s
        --outer--
        """;
    String inner = WHOLE.substring(WHOLE.indexOf("Content-Type: ") + "Content-Type: ".length());
    String type = inner.substring(0, inner.indexOf('\n'));
    String rest = inner.substring(inner.indexOf('\n') + 2);
    assertThat(read(wrapped.formatted("multipart/mixed", type, rest))).isEqualTo(bounce("5.1.1"));
    assertThat(read(wrapped.formatted("multipart/mixed", "message/rfc822", WHOLE))).isEmpty();
  }

  @Test
  void readsQmail() {
    String qmail =
        """
        From: MAILER-DAEMON@mx.example
        To: bounces@jobs.example
        Subject: failure notice

        Hi. This is the qmail-send program at mx.example.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <amelie@example.org>:
        Connected to 205.1.1.3 but no mailbox here by that name. (#5.1.1)

        --- Below this line is a copy of the message.

        Return-Path: <bounces@jobs.example>
        Message-ID: <%s@jobs.example>

        """
            .formatted(LETTER);
    assertThat(read(qmail)).isEqualTo(bounce("5.1.1"));
    assertThat(read(qmail.replace("Hi. This is the qmail", "Hi. I am away until"))).isEmpty();
  }

  private static Optional<Bounce> bounce(String status) {
    return Optional.of(new Bounce(new LetterId(UUID.fromString(LETTER)), status));
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t");
  }

  private static Optional<Bounce> read(String report) {
    return DeliveryReport.read(
        new ByteArrayInputStream(report.replace("\n", "\r\n").getBytes(UTF_8)));
  }
}
