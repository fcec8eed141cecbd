package org.vivier.format.zones;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All zones in one file, as {@code tools/update-zones} packs them: the release; the zones' names,
 * each with the number of its file; the files, each after its length. Zones that share their rules
 * share a file.
 */
final class PackedZones implements ZoneFiles {
  private static final String SHIPPED = "zones.bin";

  private final String version;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final byte[] packed;
  private final int[] starts;

  private PackedZones(byte[] packed) throws IOException {
    this.packed = packed;
    ByteArrayInputStream bytes = new ByteArrayInputStream(packed);
    DataInputStream in = new DataInputStream(bytes);
    version = in.readUTF();
    int zones = in.readInt();
    for (int i = 0; i < zones; i++) {
      numbers.put(in.readUTF(), in.readInt());
    }
    starts = new int[in.readInt() + 1];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + in.readInt();
    }
    int first = packed.length - bytes.available();
    for (int i = 0; i < starts.length; i++) {
      starts[i] += first;
    }
    if (starts[starts.length - 1] != packed.length) {
      throw new IOException("zones are missing");
    }
  }

  /** Those that come with this program. */
  static PackedZones shipped() {
    try (InputStream in = PackedZones.class.getResourceAsStream(SHIPPED)) {
      return new PackedZones(Objects.requireNonNull(in, SHIPPED).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED, e);
    }
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Set<String> ids() {
    return numbers.keySet();
  }

  @Override
  public byte @Nullable [] file(String zone) {
    Integer number = numbers.get(zone);
    return number == null ? null : Arrays.copyOfRange(packed, starts[number], starts[number + 1]);
  }
}
