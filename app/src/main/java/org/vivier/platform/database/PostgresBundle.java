package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.NO_BUNDLE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;
import org.vivier.format.zones.ZoneRulesInForce;

/** PostgreSQL's programs, packed in the class path by io.zonky.test.postgres. */
final class PostgresBundle {
  private PostgresBundle() {}

  /**
   * Unpacks the programs into a folder of their own below {@code parent} unless they are there.
   *
   * @return the folder with {@code bin}, {@code lib} and {@code share}
   */
  static Path unpackBelow(Path parent) throws IOException {
    Path home = home(parent, ZoneRulesInForce.current().version());
    if (Files.isDirectory(home)) {
      return home;
    }
    Optional<Path> other = Files.isWritable(parent) ? Optional.empty() : otherHome(parent);
    if (other.isPresent()) {
      return other.get();
    }
    Path unfinished = parent.resolve("unpacking-" + ProcessHandle.current().pid());
    Trees.delete(unfinished);
    // Not a private temporary folder: another user than who built may run the programs.
    Files.createDirectory(unfinished);
    try (InputStream packed = packed().openStream();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, unfinished);
      }
    }
    BundledZones.writeInto(unfinished);
    moveInto(home, unfinished);
    return home;
  }

  /** One for each release of the zones' rules, which the database and Java have in common. */
  private static Path home(Path parent, String zones) throws IOException {
    return parent.resolve("postgresql-%s-zones-%s".formatted(version(), zones));
  }

  /** Where this user may not unpack: with other rules; that they differ is told after the start. */
  private static Optional<Path> otherHome(Path parent) throws IOException {
    try (DirectoryStream<Path> homes =
        Files.newDirectoryStream(parent, "postgresql-" + version() + "-zones-*")) {
      return StreamSupport.stream(homes.spliterator(), false).max(Comparator.naturalOrder());
    }
  }

  /** Renamed when complete: what was killed halfway leaves nothing that looks usable. */
  private static void moveInto(Path home, Path unfinished) throws IOException {
    try {
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
      Trees.delete(unfinished);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = entry.resolveIn(folder);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      boolean program = (entry.getMode() & 0100) != 0;
      if (program && !target.toFile().setExecutable(true)) {
        throw new IOException("cannot make executable: " + target);
      }
    }
  }

  private static URL packed() {
    String platform = platform();
    boolean alpine = Files.exists(Path.of("/etc/alpine-release"));
    return Stream.of(alpine ? platform + "-alpine_linux" : platform, platform)
        .map(name -> resource("/postgres-" + name + ".txz"))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseThrow(() -> new DatabaseUnavailable(NO_BUNDLE, platform));
  }

  private static String platform() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = name.startsWith("mac") ? "darwin" : name.startsWith("win") ? "windows" : name;
    String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    return system + "-" + processor;
  }

  private static @Nullable URL resource(String name) {
    return PostgresBundle.class.getResource(name);
  }

  /** The bundled PostgreSQL's version, such as {@code 18.6.0}. */
  static String version() throws IOException {
    try (InputStream in = PostgresBundle.class.getResourceAsStream("/vivier-build.properties")) {
      Properties build = new Properties();
      build.load(in);
      return build.getProperty("postgresql");
    }
  }
}
