package org.vivier.alerts;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.careers.KeptSearches;
import org.vivier.format.Language;
import org.vivier.letters.Recipient;
import org.vivier.platform.page.Site;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;

/** What letters of alerts say about searches, times and addresses of this site. */
@Component
class AlertTexts {
  private final KeptSearches searches;
  private final Site site;
  private final ZoneId zone;
  private final Clock clock;

  AlertTexts(KeptSearches searches, Site site, OrganizationZone zone, Clock clock) {
    this.searches = searches;
    this.site = site;
    this.zone = zone.id();
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Instant next(Frequency frequency) {
    return frequency.after(now(), zone);
  }

  /** Nobody asked for a name. */
  Recipient recipient(String address, Language language) {
    return new Recipient(address, null, language, zone);
  }

  URI url(String path) {
    return URI.create(site.url(path));
  }

  /** What is looked for, in one line. */
  String inWords(String search, Language language) {
    List<String> words = searches.words(search, language);
    return words.isEmpty()
        ? Words.of(language).text("alerts.search.all")
        : String.join(" + ", words);
  }
}
