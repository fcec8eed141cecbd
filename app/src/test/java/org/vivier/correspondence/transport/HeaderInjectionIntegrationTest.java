package org.vivier.correspondence.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.applications.letters.StaffMessage;
import org.vivier.format.Language;
import org.vivier.letters.LetterText;
import org.vivier.letters.LetterWriter;
import org.vivier.letters.Recipient;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.testing.TestClock;

@SpringBootTest
class HeaderInjectionIntegrationTest {
  private static final int TRIES = 400;
  private static final List<String> HEADERS =
      List.of(
          "Date",
          "From",
          "Reply-To",
          "To",
          "Message-ID",
          "Subject",
          "MIME-Version",
          "Content-Language",
          "Content-Type");

  @Autowired private Site site;
  @Autowired private Templates templates;
  @Autowired private SenderAddresses senders;

  @Test
  void noNameAndNoSubjectAddsAHeader() throws Exception {
    List<String> texts = hostileTexts().list().ofSize(TRIES).sample();
    for (String text : texts) {
      String head = head(new StaffMessage(text, text, text, text, text, SampleLetters.PAGE), text);
      List<String> names =
          head.lines()
              .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
              .map(line -> line.substring(0, line.indexOf(':')))
              .toList();
      assertThat(names).containsExactlyInAnyOrderElementsOf(HEADERS);
      assertThat(US_ASCII.newEncoder().canEncode(head)).isTrue();
    }
  }

  private static Arbitrary<String> hostileTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(300),
        Arbitraries.strings()
            .withChars("\r\n\t \u0085\u2028\u2029:ab\u0000\u202eé")
            .ofMaxLength(60),
        Arbitraries.of(
            "x\r\nBcc: evil@example.org",
            "x\nBcc: e@example.org\n\nbody",
            "=?UTF-8?Q?=0D=0ABcc:?="));
  }

  private String head(StaffMessage content, String name) throws Exception {
    Recipient recipient = new Recipient("a@example.org", name, Language.EN, SampleLetters.ZONE);
    LetterText text = LetterWriter.write(content, recipient, site.organization(Language.EN));
    Mail mail =
        new Mail(
            UUID.randomUUID(),
            content.kind(),
            Language.EN,
            MailAddress.of("a@example.org").orElseThrow(),
            text,
            false);
    var message =
        new MimeLetter(site, templates, senders)
            .of(mail, Session.getInstance(new Properties()), TestClock.START);
    message.saveChanges();
    message.setHeader("Message-ID", senders.messageId(mail.letter()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    String all = bytes.toString(UTF_8);
    return all.substring(0, all.indexOf("\r\n\r\n"));
  }
}
