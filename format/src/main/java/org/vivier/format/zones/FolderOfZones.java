package org.vivier.format.zones;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder as operating systems have it ({@code /usr/share/zoneinfo}), whose zones take the place
 * of the shipped ones of the same name.
 */
final class FolderOfZones implements ZoneFiles {
  /** The text from which the files were made; its first line names the release. */
  private static final String SOURCE = "tzdata.zi";

  private static final String RELEASE = "# version ";

  private final Path folder;
  private final ZoneFiles shipped;
  private final String version;

  private FolderOfZones(Path folder, ZoneFiles shipped, String version) {
    this.folder = folder;
    this.shipped = shipped;
    this.version = version;
  }

  /**
   * The zones of this folder.
   *
   * @throws IOException when it is none, or doesn't say which release it is
   */
  static FolderOfZones in(Path folder, ZoneFiles shipped) throws IOException {
    try (BufferedReader source = Files.newBufferedReader(folder.resolve(SOURCE), UTF_8)) {
      String line = source.readLine();
      if (line == null || !line.startsWith(RELEASE)) {
        throw new IOException(SOURCE + ": " + line);
      }
      return new FolderOfZones(folder, shipped, line.substring(RELEASE.length()).strip());
    }
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Set<String> ids() {
    return shipped.ids();
  }

  /** Only of names that are known: they lead nowhere else. */
  @Override
  public byte @Nullable [] file(String zone) {
    byte[] known = shipped.file(zone);
    Path file = folder.resolve(zone);
    try {
      return known == null || !Files.isRegularFile(file) ? known : Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(zone, e);
    }
  }
}
