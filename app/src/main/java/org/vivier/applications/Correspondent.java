package org.vivier.applications;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/**
 * To whom a letter about an application goes.
 *
 * @param candidate whose key seals the letter
 * @param address e-mail address as typed; empty when no letter may go there
 * @param name null as long as nobody showed that the address is theirs
 * @param zone in which the posting words its dates
 */
public record Correspondent(
    UUID candidate, String address, @Nullable String name, Language language, ZoneId zone) {

  /** Whether letters may go there. */
  public boolean reachable() {
    return !address.isEmpty();
  }

  /** Without name and address. */
  @Override
  public String toString() {
    return "Correspondent[%s, %s]".formatted(candidate, language.tag());
  }
}
