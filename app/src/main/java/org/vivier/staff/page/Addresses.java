package org.vivier.staff.page;

import org.vivier.format.Language;
import org.vivier.staff.StaffPaths;

/**
 * One page's addresses, without anything after a question mark.
 *
 * @param english begins with {@link StaffPaths#EN}
 * @param french begins with {@link StaffPaths#FR}
 */
public record Addresses(String english, String french) {
  /** The addresses that end so: {@code of("/people", "/personnes")}. */
  public static Addresses of(String englishEnd, String frenchEnd) {
    return new Addresses(StaffPaths.EN + englishEnd, StaffPaths.FR + frenchEnd);
  }

  /** The one in this language. */
  public String in(Language language) {
    return language == Language.EN ? english : french;
  }

  /** A page below: both addresses with these ends. */
  public Addresses below(String englishEnd, String frenchEnd) {
    return new Addresses(english + englishEnd, french + frenchEnd);
  }

  /** A page below whose address ends alike in both languages, such as an id. */
  public Addresses below(String end) {
    return below(end, end);
  }
}
