package org.vivier.correspondence.transport;

import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.vivier.correspondence.transport.MailSettings.Security;
import org.vivier.correspondence.transport.MailSettings.Smtp;

/** The connection to a mail server as it is configured. */
final class SmtpSender {
  private static final int CONNECT_MILLIS = 10_000;
  private static final int ANSWER_MILLIS = 30_000;

  private SmtpSender() {}

  /**
   * A connection.
   *
   * @param international whether mail may need SMTPUTF8 (RFC 6531). Where it is allowed it is asked
   *     for with every message, and a relay behind the server that doesn't speak it then refuses
   *     letters that have no need of it.
   */
  static JavaMailSenderImpl of(Smtp smtp, boolean international) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(smtp.host());
    sender.setPort(smtp.port());
    sender.setUsername(smtp.username());
    sender.setPassword(smtp.password());
    sender.setDefaultEncoding("UTF-8");
    sender.setJavaMailProperties(properties(smtp, international));
    return sender;
  }

  private static Properties properties(Smtp smtp, boolean international) {
    Properties properties = new Properties();
    Security security = smtp.security();
    set(properties, "mail.smtp.auth", smtp.username() != null);
    set(properties, "mail.smtp.ssl.enable", security == Security.TLS);
    set(
        properties,
        "mail.smtp.starttls.enable",
        security == Security.STARTTLS || security == Security.STARTTLS_IF_OFFERED);
    set(properties, "mail.smtp.starttls.required", security == Security.STARTTLS);
    set(properties, "mail.smtp.ssl.checkserveridentity", true);
    set(properties, "mail.smtp.connectiontimeout", CONNECT_MILLIS);
    set(properties, "mail.smtp.timeout", ANSWER_MILLIS);
    set(properties, "mail.smtp.writetimeout", ANSWER_MILLIS);
    set(properties, "mail.mime.allowutf8", international);
    return properties;
  }

  private static void set(Properties properties, String key, Object value) {
    properties.setProperty(key, String.valueOf(value));
  }
}
