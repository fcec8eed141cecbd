package org.vivier.correspondence.bounces;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.LetterId;

/**
 * What a Notify service reports about a mail.
 *
 * @param reference our number of the letter
 * @param status {@code delivered} or a kind of failure
 */
public record NotifyReceipt(@Nullable String reference, @Nullable String status) {

  /** The failure that it reports, in the terms of RFC 3463. */
  public Optional<Bounce> bounce() {
    return code().flatMap(code -> letter().map(letter -> new Bounce(letter, code)));
  }

  private Optional<String> code() {
    return switch (status == null ? "" : status) {
      case "permanent-failure" -> Optional.of("5.1.0");
      case "temporary-failure" -> Optional.of("4.2.0");
      case "technical-failure" -> Optional.of("4.4.0");
      default -> Optional.empty();
    };
  }

  private Optional<LetterId> letter() {
    try {
      return Optional.ofNullable(reference).map(UUID::fromString).map(LetterId::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
