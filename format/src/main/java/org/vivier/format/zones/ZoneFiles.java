package org.vivier.format.zones;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The zones' rules as files in the TZif format of RFC 9636. */
interface ZoneFiles {
  /** The release of the IANA data, such as {@code 2026d}. */
  String version();

  /** The names of all zones. */
  Set<String> ids();

  /** One zone's file, or null where there is no such zone. */
  byte @Nullable [] file(String zone);
}
