package org.vivier.format.zones;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.zone.ZoneRulesProvider;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Message;

/**
 * Which rules of time zones this process goes by: the newer of those that come with the program and
 * of those in the folder that the environment's {@code VIVIER_ZONES} names.
 *
 * @param version the release of the IANA data, such as {@code 2026d}
 * @param folder where they were found; null for those that come with the program
 * @param remark why the folder that was named is not used; null when it is, or none was named
 */
public record ZoneRulesInForce(String version, @Nullable String folder, @Nullable Message remark) {
  /** The environment variable, or system property, that names a folder of newer rules. */
  public static final String SETTING = "VIVIER_ZONES";

  private static final String JAVAS_SETTING = "java.time.zone.DefaultZoneRulesProvider";

  /** Made when first asked for. */
  private static final class Chosen {
    static final Choice ONLY = choose(setting(), PackedZones.shipped());
  }

  record Choice(ZoneFiles files, ZoneRulesInForce rules) {}

  /** Has the whole process go by these rules. To be called before anything asks for a zone. */
  public static void install() {
    System.setProperty(JAVAS_SETTING, "org.vivier.format.zones.CurrentZoneRules");
  }

  /** Those that this process goes by. */
  public static ZoneRulesInForce current() {
    return Chosen.ONLY.rules();
  }

  /** Whether Java goes by them: it looked for rules only after it was told to take these. */
  public boolean installed() {
    return ZoneRulesProvider.getVersions("America/Vancouver").lastKey().equals(version);
  }

  /** The names of all zones in them. */
  public static Set<String> zones() {
    return files().ids();
  }

  /** One zone's rules as a file that other programs read, too. */
  public static byte[] file(String zone) {
    return Objects.requireNonNull(files().file(zone), zone);
  }

  static ZoneFiles files() {
    return Chosen.ONLY.files();
  }

  static Choice choose(Optional<String> folder, ZoneFiles shipped) {
    return folder.map(name -> choose(name, shipped)).orElseGet(() -> choice(shipped, null, null));
  }

  private static Choice choose(String folder, ZoneFiles shipped) {
    try {
      ZoneFiles given = FolderOfZones.in(Path.of(folder), shipped);
      if (given.version().compareTo(shipped.version()) < 0) {
        return choice(shipped, null, older(folder, given.version(), shipped.version()));
      }
      return choice(given, folder, null);
    } catch (IOException | InvalidPathException e) {
      return choice(shipped, null, unusable(folder, shipped.version()));
    }
  }

  private static Choice choice(ZoneFiles files, @Nullable String folder, @Nullable Message remark) {
    return new Choice(files, new ZoneRulesInForce(files.version(), folder, remark));
  }

  private static Message older(String folder, String given, String shipped) {
    return Message.of(
        "The time zone rules in %s are of %s, older than Vivier’s own of %s, which hold.",
        "Les règles des fuseaux horaires dans %s datent de %s et sont plus anciennes que celles de"
            + " Vivier (%s), qui s’appliquent.",
        folder,
        given,
        shipped);
  }

  private static Message unusable(String folder, String shipped) {
    return Message.of(
        "No time zone rules in %s (it has no tzdata.zi that names its release): Vivier’s own of %s"
            + " hold.",
        "Aucune règle de fuseau horaire dans %s (sans tzdata.zi qui nomme la version) : celles de"
            + " Vivier (%s) s’appliquent.",
        folder,
        shipped);
  }

  private static Optional<String> setting() {
    return Optional.ofNullable(System.getProperty(SETTING))
        .or(() -> Optional.ofNullable(System.getenv(SETTING)))
        .filter(folder -> !folder.isBlank());
  }
}
