package org.vivier.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChunkInputStreamTest {
  @Property(tries = 50)
  void whatArrivesInPiecesIsReadBackWhole(
      @ForAll @IntRange(min = 0, max = 3 * Chunks.LENGTH) int size,
      @ForAll @IntRange(min = 1, max = 2 * Chunks.LENGTH) int step)
      throws IOException {
    byte[] file = new byte[size];
    new Random(size).nextBytes(file);
    List<byte[]> stored = new ArrayList<>();
    ChunkWriter arrival = new ChunkWriter((ordinal, bytes) -> stored.add(ordinal, bytes));

    for (int from = 0; from < size; from += step) {
      arrival.write(file, from, Math.min(step, size - from));
    }
    assertThat(stored).allSatisfy(piece -> assertThat(piece).hasSize(Chunks.LENGTH));
    arrival.storeRest();

    var read =
        new ChunkInputStream(
            n -> n < stored.size() ? Optional.of(stored.get(n)) : Optional.empty());
    assertThat(read.readAllBytes()).isEqualTo(file);
    assertThat(read.read()).isEqualTo(-1);
  }
}
