package org.vivier.correspondence.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.vivier.correspondence.transport.MailSettings.Smtp;

/** Hands mail to a mail server. */
final class SmtpTransport implements Transport {
  private final JavaMailSenderImpl plain;
  private final JavaMailSenderImpl international;
  private final MimeLetter letters;
  private final Clock clock;

  SmtpTransport(Smtp smtp, MimeLetter letters, Clock clock) {
    this.plain = SmtpSender.of(smtp, false);
    this.international = SmtpSender.of(smtp, true);
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public DeliveryResult handOver(Mail mail) {
    JavaMailSenderImpl sender =
        mail.to().isAscii() && letters.senderIsAscii(mail) ? plain : international;
    Session session = sender.getSession();
    try {
      sender.send(letters.of(mail, session, clock.instant()));
      return new DeliveryResult.Accepted(null);
    } catch (MailSendException e) {
      // No failed message: only saying goodbye to the server went wrong.
      return e.getFailedMessages().isEmpty() && e.getCause() == null
          ? new DeliveryResult.Accepted(null)
          : SmtpAnswer.of(e);
    } catch (MailException e) {
      return SmtpAnswer.of(e);
    } catch (MessagingException | UnsupportedEncodingException e) {
      return new DeliveryResult.Refused("unwritable", false);
    }
  }
}
