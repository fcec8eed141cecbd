package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
  /** From the test data of RFC 6962’s first implementations, which RFC 9162 keeps. */
  @Test
  void agreesWithTheTestDataOfCertificateTransparency() {
    assertThat(hex(new CompactRange().root()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CompactRange tree = new CompactRange();
    List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657")
        .forEach(leaf -> tree.append(Hashes.leaf(HexFormat.of().parseHex(leaf))));
    tree.append(Hashes.leaf(HexFormat.of().parseHex("606162636465666768696a6b6c6d6e6f")));
    assertThat(hex(tree.root()))
        .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  }

  @Property
  void theRootIsThatOfTheDefinition(@ForAll @IntRange(min = 1, max = 300) int size) {
    CompactRange tree = tree(0, size);
    assertThat(tree.root()).isEqualTo(defined(0, size));
    assertThat(CompactRange.of(size, tree.bytes()).root()).isEqualTo(tree.root());
  }

  @Property
  void everyLeafIsProvedToBeThereAndNoOther(
      @ForAll @IntRange(min = 1, max = 300) int size,
      @ForAll @IntRange(max = 299) int any,
      @ForAll @IntRange(max = 299) int other) {
    int index = any % size;
    List<byte[]> path = Proofs.inclusion(index, size, MerkleTreeTest::defined);
    assertThat(Proofs.includes(leaf(index), index, size, path, defined(0, size))).isTrue();
    if (other != index) {
      assertThat(Proofs.includes(leaf(other), index, size, path, defined(0, size))).isFalse();
    }
  }

  @Property
  void aLongerTreeIsProvedToContinueAShorterOne(
      @ForAll @IntRange(min = 1, max = 300) int before, @ForAll @IntRange(max = 200) int more) {
    int after = before + more;
    List<byte[]> path = Proofs.consistency(before, after, MerkleTreeTest::defined);
    assertThat(Proofs.continues(before, defined(0, before), after, defined(0, after), path))
        .isTrue();
    assertThat(Proofs.continues(before, leaf(9_999), after, defined(0, after), path)).isFalse();
  }

  @Property
  void aProofWithAChangedHashProvesNothing(
      @ForAll @IntRange(min = 2, max = 300) int size,
      @ForAll @IntRange(max = 299) int any,
      @ForAll @Size(1) byte[] change) {
    int index = any % size;
    List<byte[]> path = new ArrayList<>(Proofs.inclusion(index, size, MerkleTreeTest::defined));
    byte[] changed = path.getFirst().clone();
    changed[0] ^= change[0] == 0 ? 1 : change[0];
    path.set(0, changed);
    assertThat(Proofs.includes(leaf(index), index, size, path, defined(0, size))).isFalse();
  }

  private static CompactRange tree(int from, int to) {
    CompactRange tree = new CompactRange();
    IntStream.range(from, to).forEach(i -> tree.append(leaf(i)));
    return tree;
  }

  private static byte[] leaf(long number) {
    return Hashes.leaf(("record " + number).getBytes(UTF_8));
  }

  /** RFC 9162, section 2.1.1, as it is written there. */
  private static byte[] defined(long from, long to) {
    if (to - from == 1) {
      return leaf(from);
    }
    long k = 1;
    while (k * 2 < to - from) {
      k *= 2;
    }
    return Hashes.node(defined(from, from + k), defined(from + k, to));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length));
  }
}
