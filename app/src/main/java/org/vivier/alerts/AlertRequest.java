package org.vivier.alerts;

import org.vivier.format.Language;

/**
 * What somebody asks for.
 *
 * @param address a complete e-mail address
 * @param search see {@link org.vivier.careers.KeptSearches}
 * @param language of the page, and so of the letters
 */
public record AlertRequest(String address, String search, Language language, Frequency frequency) {
  /** Without the address and the search. */
  @Override
  public String toString() {
    return "AlertWish[" + language.tag() + "]";
  }
}
