package org.vivier.correspondence.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.applications.letters.StaffMessage;
import org.vivier.format.Language;
import org.vivier.letters.LetterContent;
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

  /** What some kinds have besides. */
  private static final List<String> OF_SOME =
      List.of("Auto-Submitted", "List-Unsubscribe", "List-Unsubscribe-Post");

  /** Every kind of letter with hostile words wherever it has words, in both of its forms. */
  @Test
  void noWordOfAnyLetterAddsAHeaderOrBecomesMarkup() throws Exception {
    for (LetterContent sample : SampleLetters.all()) {
      for (String text :
          List.of(
              "x\r\nBcc: evil@example.org\r\n\r\n<script>alert(1)</script>",
              "\u2028\u2029\u0085\u0000</p><img src=x onerror=alert(1)>\"'${1}{0}")) {
        LetterContent hostile = (LetterContent) hostile(sample, text);
        var message = message(hostile, text);
        assertThat(names(head(message)))
            .as(sample.kind().code())
            .isSubsetOf(Stream.concat(HEADERS.stream(), OF_SOME.stream()).toList())
            .doesNotHaveDuplicates();
        String html = ((MimeMultipart) message.getContent()).getBodyPart(1).getContent().toString();
        assertThat(Jsoup.parse(html).select("script, img, [onerror]"))
            .as(sample.kind().code())
            .isEmpty();
      }
    }
  }

  /** The same with this text for each of its own; addresses of the organization stay. */
  private static Object hostile(Object part, String text) throws ReflectiveOperationException {
    if (part instanceof String own) {
      return own.contains("@") ? own : text;
    }
    if (part instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      for (Object one : list) {
        all.add(hostile(one, text));
      }
      return all;
    }
    if (!part.getClass().isRecord() || part.getClass().getSimpleName().endsWith("Id")) {
      return part;
    }
    List<@Nullable Object> parts = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(part);
      types.add(component.getType());
      parts.add(value == null ? null : hostile(value, text));
    }
    var constructor = part.getClass().getDeclaredConstructor(types.toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return constructor.newInstance(parts.toArray());
  }

  private static List<String> names(String head) {
    return head.lines()
        .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  @Test
  void noNameAndNoSubjectAddsAHeader() throws Exception {
    List<String> texts = hostileTexts().list().ofSize(TRIES).sample();
    for (String text : texts) {
      String head =
          head(message(new StaffMessage(text, text, text, text, text, SampleLetters.PAGE), text));
      assertThat(names(head)).containsExactlyInAnyOrderElementsOf(HEADERS);
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

  private Message message(LetterContent content, String name) throws Exception {
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
    return message;
  }

  private static String head(Message message) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    String all = bytes.toString(UTF_8);
    return all.substring(0, all.indexOf("\r\n\r\n"));
  }
}
