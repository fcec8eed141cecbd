package org.vivier.alerts;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
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
  private static final int LONGEST_FOR_ANYBODY = 120;

  /**
   * Something that mail programs make a link of, in any script’s dots, or seven digits and more.
   */
  private static final Pattern INVITING =
      Pattern.compile("[@/:\\\\]|[.\u3002\uFF0E\uFF61](?!\\s|$)|(?:\\p{Nd}\\P{Nd}{0,2}){7}");

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

  /**
   * The same in the letter that goes to an address which has not answered: whoever typed it writes
   * to nobody in our name. What looks like a link or a telephone number, or is long, is on the page
   * that the letter leads to, and not in it.
   */
  String forAnyAddress(String search, Language language) {
    String words = inWords(search, language);
    return words.length() > LONGEST_FOR_ANYBODY || INVITING.matcher(words).find()
        ? Words.of(language).text("alerts.search.onPage")
        : words;
  }

  /** What is looked for, in one line. */
  String inWords(String search, Language language) {
    List<String> words = searches.words(search, language);
    return words.isEmpty()
        ? Words.of(language).text("alerts.search.all")
        : String.join(" + ", words);
  }
}
