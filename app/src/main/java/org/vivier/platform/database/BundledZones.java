package org.vivier.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vivier.format.zones.ZoneRulesInForce;

/** Gives PostgreSQL's programs the rules of time zones that Java goes by; their own are older. */
final class BundledZones {
  private BundledZones() {}

  /** Writes them over those below this folder with {@code bin}, {@code lib} and {@code share}. */
  static void writeInto(Path home) throws IOException {
    Path zones = home.resolve("share/postgresql/timezone");
    for (String zone : ZoneRulesInForce.zones()) {
      Path file = zones.resolve(zone);
      Files.createDirectories(file.getParent());
      // Never through a link: several names may share one file.
      Files.deleteIfExists(file);
      Files.write(file, ZoneRulesInForce.file(zone));
    }
  }
}
