package org.vivier.assessment.waves;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.Sha256;
import org.vivier.processes.ProcessId;

/**
 * A draw by lot. The digest of its seed was told with the list of those who waited before anybody
 * knew the seed; whoever has seed and list can do it again: each reference is given the SHA-256 of
 * the seed's hexadecimal digits, a space and the reference; the smallest come first.
 *
 * @param pool the references of those who waited, sorted
 * @param size how many are to be picked
 * @param seed 64 hexadecimal digits
 * @param commitment SHA-256 of the seed's 32 bytes, hexadecimal
 * @param drawnAt null until the seed was told
 */
public record Draw(
    UUID id,
    ProcessId process,
    List<String> pool,
    int size,
    String seed,
    String commitment,
    Instant committedAt,
    @Nullable Instant drawnAt) {
  public Draw {
    pool = List.copyOf(pool);
  }

  /**
   * A place in the draw.
   *
   * @param rank what it is ordered by, hexadecimal
   */
  public record Place(String reference, String rank) {}

  /** All in the order in which they are picked. */
  public List<Place> order() {
    return order(seed, pool);
  }

  static List<Place> order(String seed, List<String> pool) {
    return pool.stream()
        .map(reference -> new Place(reference, rank(seed, reference)))
        .sorted(Comparator.comparing(Place::rank))
        .toList();
  }

  private static String rank(String seed, String reference) {
    return HexFormat.of()
        .formatHex(Sha256.of((seed + " " + reference).getBytes(StandardCharsets.US_ASCII)));
  }

  /** Without the seed. */
  @Override
  public String toString() {
    return "Draw[" + id + "]";
  }
}
