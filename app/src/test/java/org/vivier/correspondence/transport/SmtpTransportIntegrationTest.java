package org.vivier.correspondence.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.format.Language;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterText;
import org.vivier.letters.LetterWriter;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.testing.TestClock;

@SpringBootTest
class SmtpTransportIntegrationTest {
  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Autowired private Transport transport;
  @Autowired private Site site;
  @Autowired private Templates templates;
  @Autowired private SenderAddresses senders;

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry properties) {
    SERVER.start();
    properties.add("vivier.mail.smtp.host", () -> "127.0.0.1");
    properties.add("vivier.mail.smtp.port", () -> SERVER.getSmtp().getPort());
    properties.add("vivier.mail.smtp.security", () -> "none");
    properties.add("vivier.mail.from", () -> "jobs@dienst.example");
    properties.add("vivier.mail.bounce-address", () -> "bounces+{letter}@dienst.example");
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void sendsPlainTextAndHtmlInThePersonsLanguage() throws Exception {
    MimeMessage message = sent(SampleLetters.received(), Language.FR, "amelie@example.org");
    assertThat(message.getSubject())
        .isEqualTo(
            "Nous avons reçu votre candidature\u00a0: Développeuse ou développeur (VIV-7K2M)");
    assertThat(message.getContentLanguage()).containsExactly("fr");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getSentDate()).isEqualTo(Date.from(TestClock.START));
    assertThat(((InternetAddress) message.getFrom()[0]).getPersonal())
        .isEqualTo("Service numérique");
    Multipart parts = (Multipart) message.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(text(parts.getBodyPart(0))).startsWith("Bonjour Amélie Tremblay,");
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(text(parts.getBodyPart(1)))
        .contains("<html lang=\"fr\">", "href=\"" + SampleLetters.PAGE + "\"", "Amélie Tremblay")
        .doesNotContain("<script", "<img", "<style", "We received");
  }

  @Test
  void staysTheSameMessageHoweverOftenItIsSent() throws Exception {
    Mail mail = mail(SampleLetters.received(), Language.EN, "amelie@example.org");
    assertThat(deliver(mail).getMessageID())
        .isEqualTo(deliver(mail).getMessageID())
        .isEqualTo("<" + mail.letter() + "@dienst.example>");
  }

  @Test
  void reportsOfUndeliveredMailGoToTheBounceAddress() throws Exception {
    Mail mail = mail(SampleLetters.received(), Language.EN, "amelie@example.org");
    assertThat(deliver(mail).getHeader("Return-Path"))
        .containsExactly("<bounces+" + mail.letter() + "@dienst.example>");
  }

  @Test
  void answersGoToThePostingsOwnPeople() throws Exception {
    assertThat(sent(SampleLetters.received(), Language.EN, "amelie@example.org").getReplyTo())
        .isNotEqualTo(new InternetAddress[] {new InternetAddress("elm@example.org")});
    LetterText own = new LetterText("Hello", List.of(), "elm@example.org", null);
    Mail mail = mail(SampleLetters.received(), Language.EN, "amelie@example.org");
    MimeMessage message =
        deliver(new Mail(mail.letter(), mail.kind(), mail.language(), mail.to(), own, false));
    assertThat(message.getReplyTo()).containsExactly(new InternetAddress("elm@example.org"));
  }

  /** RFC 8058: a mail program shows a button of its own. */
  @Test
  void whatComesAgainSaysHowToStopIt() throws Exception {
    assertThat(
            sent(SampleLetters.received(), Language.EN, "amelie@example.org")
                .getHeader("List-Unsubscribe"))
        .isNull();
    Mail mail = mail(SampleLetters.received(), Language.EN, "amelie@example.org");
    LetterText text = new LetterText("Jobs", List.of(), null, "https://jobs.example/stop");
    MimeMessage message =
        deliver(new Mail(mail.letter(), mail.kind(), mail.language(), mail.to(), text, false));
    assertThat(message.getHeader("List-Unsubscribe"))
        .containsExactly("<https://jobs.example/stop>");
    assertThat(message.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void aPersonsMessageDoesNotClaimToBeAutomatic() throws Exception {
    MimeMessage message =
        sent(SampleLetters.message("Hello", "One\n<b>two</b>"), Language.EN, "amelie@example.org");
    assertThat(message.getHeader("Auto-Submitted")).isNull();
    Multipart parts = (Multipart) message.getContent();
    assertThat(text(parts.getBodyPart(1))).contains("&lt;b&gt;two&lt;/b&gt;");
    assertThat(text(parts.getBodyPart(0))).contains("<b>two</b>").doesNotContain("automatically");
  }

  @Test
  void reachesInternationalDomains() throws Exception {
    MimeMessage message = sent(SampleLetters.received(), Language.EN, "amelie@école.example");
    assertThat(message.getAllRecipients()[0]).hasToString("amelie@xn--cole-9oa.example");
  }

  /** Where a server offers the extension, mail that has no need of it must get through others. */
  @ParameterizedTest
  @CsvSource({
    "amelie@example.org, false",
    "amelie@école.example, false",
    "amélie@example.org, true"
  })
  void asksForSmtpUtf8OnlyWhenTheAddressNeedsIt(String to, boolean asked) throws Exception {
    try (SmtpRecorder server = new SmtpRecorder()) {
      MailSettings.Smtp smtp =
          new MailSettings.Smtp("127.0.0.1", server.port(), null, null, MailSettings.Security.NONE);
      Transport transport =
          new SmtpTransport(smtp, new MimeLetter(site, templates, senders), Clock.systemUTC());
      assertThat(transport.handOver(mail(SampleLetters.received(), Language.FR, to)))
          .isEqualTo(new DeliveryResult.Accepted(null));
      assertThat(server.mailFrom().contains("SMTPUTF8")).isEqualTo(asked);
    }
  }

  private MimeMessage sent(LetterContent content, Language language, String to) throws Exception {
    return deliver(mail(content, language, to));
  }

  private MimeMessage deliver(Mail mail) {
    emptyMailboxes();
    assertThat(transport.handOver(mail)).isEqualTo(new DeliveryResult.Accepted(null));
    assertThat(SERVER.waitForIncomingEmail(5_000, 1)).isTrue();
    return SERVER.getReceivedMessages()[0];
  }

  private static void emptyMailboxes() {
    try {
      SERVER.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mail mail(LetterContent content, Language language, String to) {
    return new Mail(
        UUID.randomUUID(),
        content.kind(),
        language,
        MailAddress.of(to).orElseThrow(),
        LetterWriter.write(content, SampleLetters.amelie(language), SampleLetters.ORGANIZATION),
        false);
  }

  private static String text(Part part) throws Exception {
    return part.getContent().toString();
  }
}
