package org.vivier.platform.page;

import java.net.URI;
import org.vivier.format.Language;
import org.vivier.platform.Assets;

/**
 * The site's identity, by configuration.
 *
 * @param base the public address without path, e.g. {@code https://jobs.example.org}
 * @param brand the organization's colours
 * @param assets stylesheet, fonts and images, with the brand applied
 * @param english the organization in English
 * @param french the organization in French
 * @param replyDays days after closing (or after applying, without closing) by which people hear
 */
public record Site(
    URI base,
    Brand brand,
    Assets assets,
    Organization english,
    Organization french,
    int replyDays) {

  /** The organization in this language. */
  public Organization organization(Language language) {
    return language == Language.EN ? english : french;
  }

  /** The complete address of a path on this site, percent-encoded. */
  public String url(String path) {
    return base.resolve(path).toASCIIString();
  }
}
