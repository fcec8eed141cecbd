package org.vivier.correspondence.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.vivier.correspondence.text.LetterPage;
import org.vivier.correspondence.text.PlainText;
import org.vivier.format.EmailAddress;
import org.vivier.platform.page.Organization;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;

/** Puts a letter into an envelope as RFC 5322 and its relatives ask for. */
final class MimeLetter {
  private static final String CHARSET = UTF_8.name();

  private final Site site;
  private final Templates templates;
  private final SenderAddresses senders;

  MimeLetter(Site site, Templates templates, SenderAddresses senders) {
    this.site = site;
    this.templates = templates;
    this.senders = senders;
  }

  SMTPMessage of(Mail mail, Session session, Instant now)
      throws MessagingException, UnsupportedEncodingException {
    Organization organization = site.organization(mail.language());
    SMTPMessage message = new SMTPMessage(session);
    message.setFrom(new InternetAddress(senders.from(), organization.name(), CHARSET));
    message.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo(mail))});
    message.setRecipient(RecipientType.TO, mail.to().internet());
    message.setSubject(mail.text().subject(), CHARSET);
    message.setSentDate(Date.from(now));
    message.setHeader("Message-ID", senders.messageId(mail.letter()));
    message.setContentLanguage(new String[] {mail.language().tag()});
    if (mail.kind().automatic()) {
      // RFC 3834: nobody's absence note is wanted in answer.
      message.setHeader("Auto-Submitted", "auto-generated");
    }
    String stop = mail.text().stop();
    if (stop != null) {
      // RFC 8058: the mail program's own button, which sends this and asks nothing.
      message.setHeader("List-Unsubscribe", "<" + stop + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setContent(parts(mail, organization));
    envelope(message, mail);
    return message;
  }

  /** Whether no address of ours needs more than ASCII. */
  boolean senderIsAscii(Mail mail) {
    return senders.areAscii() && EmailAddress.isAscii(replyTo(mail));
  }

  private String replyTo(Mail mail) {
    String own = mail.text().replyTo();
    return own == null ? site.organization(mail.language()).contactEmail() : own;
  }

  private void envelope(SMTPMessage message, Mail mail) {
    message.setEnvelopeFrom(senders.bounces(mail.letter()));
    message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
    // A report needs the headers alone; the letter itself should not travel once more.
    message.setReturnOption(SMTPMessage.RETURN_HDRS);
  }

  private MimeMultipart parts(Mail mail, Organization organization) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(PlainText.of(mail.text(), mail.language()), CHARSET);
    MimeBodyPart html = new MimeBodyPart();
    LetterPage page = new LetterPage(mail.language(), organization, site.brand(), mail.text());
    html.setText(
        new String(templates.render("correspondence/letter", page), UTF_8), CHARSET, "html");
    for (MimeBodyPart part : new MimeBodyPart[] {plain, html}) {
      part.setContentLanguage(new String[] {mail.language().tag()});
    }
    return new MimeMultipart("alternative", plain, html);
  }
}
