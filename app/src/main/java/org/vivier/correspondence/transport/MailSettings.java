package org.vivier.correspondence.transport;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.vivier.format.Language;

/**
 * How mail leaves, as an operator configures it. With neither {@code smtp.host} nor {@code
 * notify.api-key}, letters stay in the development mailbox.
 *
 * @param from the sender's address; by default the address for questions
 * @param bounceAddress where reports of undelivered mail go; may hold {@code {letter}}
 * @param receiptToken the secret of those who report what did not arrive; none closes that door
 * @param attempts how often a letter is tried before it waits for a person to look at it; 30 take
 *     about three days
 * @param smtp a mail server
 * @param notifyService GC Notify, GOV.UK Notify or a service that speaks like them
 */
@ConfigurationProperties("vivier.mail")
public record MailSettings(
    @Nullable String from,
    @Nullable String bounceAddress,
    @Nullable String receiptToken,
    @DefaultValue("30") int attempts,
    @DefaultValue Smtp smtp,
    @DefaultValue @Name("notify") Notify notifyService) {

  /** How the connection to a mail server is protected. */
  public enum Security {
    /** TLS from the first byte, usually on port 465. */
    TLS,
    /** STARTTLS, or nothing is sent; usually on port 587. */
    STARTTLS,
    /** STARTTLS where the server offers it. */
    STARTTLS_IF_OFFERED,
    /** In clear, for a relay on the same machine. */
    NONE
  }

  /** A mail server. */
  public record Smtp(
      @Nullable String host,
      @DefaultValue("587") int port,
      @Nullable String username,
      @Nullable String password,
      @DefaultValue("starttls") Security security) {

    /** Without the password. */
    @Override
    public String toString() {
      return "Smtp[" + host + ":" + port + "]";
    }
  }

  /**
   * A Notify service.
   *
   * @param baseUrl the service's address without a path
   * @param templateEn the template for English, which has the places {@code ((subject))} and {@code
   *     ((body))} and nothing else
   * @param templateFr the same for French
   * @param replyTo the service's number of the reply-to address, or null for its default
   */
  public record Notify(
      @Nullable String apiKey,
      @DefaultValue("https://api.notification.canada.ca") URI baseUrl,
      @Nullable String templateEn,
      @Nullable String templateFr,
      @Nullable String replyTo) {

    /** The template for this language. */
    @Nullable String template(Language language) {
      return language == Language.EN ? templateEn : templateFr;
    }

    /** Without the key. */
    @Override
    public String toString() {
      return "Notify[" + baseUrl + "]";
    }
  }

  /** Without any secret. */
  @Override
  public String toString() {
    return "MailSettings[" + smtp + ", " + notifyService + "]";
  }
}
