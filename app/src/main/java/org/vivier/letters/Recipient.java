package org.vivier.letters;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.page.Contacts;

/**
 * Who a letter is for.
 *
 * @param address e-mail address as the person gave it
 * @param name the person's name, or null when it is not known or not yet confirmed to be theirs
 * @param language the language that the person chose
 * @param zone where the person reads dates; the posting's zone when they did not say
 * @param contacts whom the person writes to about what the letter is about; null: the organization
 */
public record Recipient(
    String address,
    @Nullable String name,
    Language language,
    ZoneId zone,
    @Nullable Contacts contacts) {

  /** Somebody who writes to the organization. */
  public Recipient(String address, @Nullable String name, Language language, ZoneId zone) {
    this(address, name, language, zone, null);
  }

  /** Without name and address, so that no log shows them. */
  @Override
  public String toString() {
    return "Recipient[" + language.tag() + "]";
  }
}
