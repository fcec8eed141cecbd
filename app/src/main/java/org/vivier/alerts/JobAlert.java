package org.vivier.alerts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/**
 * An alert, opened.
 *
 * @param address where its letters go
 * @param search what it looks for, see {@link org.vivier.careers.KeptSearches}
 * @param token opens its page and stops it
 * @param askedAt jobs of before are not new
 * @param expiresAt when it is forgotten unless it is confirmed; null once it is
 */
public record JobAlert(
    AlertId id,
    String address,
    String search,
    String token,
    Language language,
    Frequency frequency,
    Instant askedAt,
    @Nullable Instant expiresAt) {

  /** Whether the owner of the address wants it. */
  public boolean confirmed() {
    return expiresAt == null;
  }

  /** Without the address, the search and the token. */
  @Override
  public String toString() {
    return "JobAlert[" + id + "]";
  }
}
