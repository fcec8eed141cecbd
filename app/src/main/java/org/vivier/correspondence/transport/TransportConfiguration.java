package org.vivier.correspondence.transport;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import uk.gov.service.notify.NotificationClient;

/** Chooses the way that mail leaves from what is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class TransportConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(TransportConfiguration.class);
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  @Bean
  Transport transport(
      MailSettings settings, Site site, Templates templates, SenderAddresses senders, Clock clock) {
    if (settings.smtp().host() != null) {
      MimeLetter letters = new MimeLetter(site, templates, senders);
      return new SmtpTransport(settings.smtp(), letters, clock);
    }
    if (settings.notifyService().apiKey() != null) {
      return notify(settings.notifyService(), settings.notifyService().apiKey());
    }
    if (THIS_MACHINE.contains(String.valueOf(site.base().getHost()))) {
      return new MailboxTransport();
    }
    LOG.error(
        "No mail can leave: configure vivier.mail.smtp.host or vivier.mail.notify.api-key. Letters"
            + " wait until then.");
    return new NoTransport();
  }

  private static Transport notify(MailSettings.Notify settings, String apiKey) {
    for (Language language : Language.values()) {
      if (settings.template(language) == null) {
        throw new IllegalArgumentException(
            "vivier.mail.notify.template-" + language.tag() + " is missing");
      }
    }
    String base = settings.baseUrl().toString();
    return new NotifyTransport(new NotificationClient(apiKey, base), settings);
  }
}
