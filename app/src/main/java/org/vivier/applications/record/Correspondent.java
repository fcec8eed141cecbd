package org.vivier.applications.record;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.page.Contacts;
import org.vivier.vault.DataKeyId;

/**
 * To whom a letter about an application goes.
 *
 * @param dataKey whose key seals the letter
 * @param address e-mail address as typed; empty when no letter may go there
 * @param name null as long as nobody showed that the address is theirs
 * @param zone in which the posting words its dates
 * @param contacts whom to write to about the posting
 */
public record Correspondent(
    DataKeyId dataKey,
    String address,
    @Nullable String name,
    Language language,
    ZoneId zone,
    Contacts contacts) {

  /** Whether letters may go there. */
  public boolean reachable() {
    return !address.isEmpty();
  }

  /** Without name and address. */
  @Override
  public String toString() {
    return "Correspondent[%s, %s]".formatted(dataKey, language.tag());
  }
}
