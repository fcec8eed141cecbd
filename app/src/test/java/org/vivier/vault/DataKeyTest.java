package org.vivier.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CandidateKeyTest {
  private static final DataKey AMINA = key();
  private static final DataKey LUC = key();
  private static final Cell EMAIL = new Cell("candidate", "email", new UUID(1, 1));
  private static final Cell PHONE = new Cell("candidate", "phone", new UUID(1, 1));
  private static final Cell OTHER_ROW = new Cell("candidate", "email", new UUID(1, 2));
  private static final int PIECE = 64 << 10;

  static DataKey key() {
    return new DataKey(
        DataKeyId.random(),
        Tink.primitive(Tink.generate(Tink.VALUES), Aead.class),
        Tink.primitive(Tink.generate(Tink.FILES), StreamingAead.class));
  }

  @Property
  void opensWhatItSealed(@ForAll byte[] plaintext) {
    assertThat(AMINA.decrypt(AMINA.encrypt(plaintext, EMAIL), EMAIL)).isEqualTo(plaintext);
  }

  @Test
  void keepsTextOfEveryScript() {
    String text = "Noël \u0000 عبد الله 👩🏽‍💻 \u200b \u202e end";
    assertThat(AMINA.decryptText(AMINA.encrypt(text, EMAIL), EMAIL)).isEqualTo(text);
  }

  @Property(tries = 300)
  void detectsEveryChangedBit(
      @ForAll @Size(max = 40) byte[] plaintext, @ForAll @IntRange(min = 0) int bit) {
    byte[] changed = AMINA.encrypt(plaintext, EMAIL);
    int at = bit % (changed.length * 8);
    changed[at / 8] ^= (byte) (1 << at % 8);
    assertThatThrownBy(() -> AMINA.decrypt(changed, EMAIL)).isInstanceOf(CiphertextRejected.class);
  }

  @Property(tries = 100)
  void detectsEveryShortenedValue(
      @ForAll @Size(max = 40) byte[] plaintext, @ForAll @IntRange(min = 0) int length) {
    byte[] whole = AMINA.encrypt(plaintext, EMAIL);
    byte[] shortened = Arrays.copyOf(whole, length % whole.length);
    assertThatThrownBy(() -> AMINA.decrypt(shortened, EMAIL))
        .isInstanceOf(CiphertextRejected.class);
  }

  @Property(tries = 100)
  void opensInItsOwnCellOnly(@ForAll byte[] plaintext) {
    byte[] sealed = AMINA.encrypt(plaintext, EMAIL);
    assertThatThrownBy(() -> AMINA.decrypt(sealed, PHONE)).isInstanceOf(CiphertextRejected.class);
    assertThatThrownBy(() -> AMINA.decrypt(sealed, OTHER_ROW))
        .isInstanceOf(CiphertextRejected.class)
        .hasMessageContaining("candidate.email");
  }

  @Property(tries = 100)
  void opensForItsOwnPersonOnly(@ForAll byte[] plaintext) {
    byte[] sealed = AMINA.encrypt(plaintext, EMAIL);
    assertThatThrownBy(() -> LUC.decrypt(sealed, EMAIL)).isInstanceOf(CiphertextRejected.class);
  }

  @Property(tries = 100)
  void neverSealsTwiceTheSameWay(@ForAll @Size(max = 20) byte[] plaintext) {
    assertThat(AMINA.encrypt(plaintext, EMAIL)).isNotEqualTo(AMINA.encrypt(plaintext, EMAIL));
  }

  @Property(tries = 60)
  void readsFilesBackWhole(@ForAll @IntRange(min = 0, max = 4 * PIECE) int size, @ForAll long seed)
      throws IOException {
    byte[] file = bytes(size, seed);
    assertThat(read(AMINA, seal(file, EMAIL), EMAIL)).isEqualTo(file);
  }

  @Property(tries = 100)
  void detectsEveryChangedFile(
      @ForAll @IntRange(min = 0, max = 2 * PIECE) int size,
      @ForAll long seed,
      @ForAll @IntRange(min = 0) int at)
      throws IOException {
    byte[] changed = seal(bytes(size, seed), EMAIL);
    changed[at % changed.length] ^= 1;
    assertThatThrownBy(() -> read(AMINA, changed, EMAIL)).isInstanceOf(IOException.class);
  }

  @Property(tries = 60)
  void detectsEveryShortenedFile(
      @ForAll @IntRange(min = 1, max = 3 * PIECE) int size, @ForAll @IntRange(min = 0) int length)
      throws IOException {
    byte[] whole = seal(bytes(size, 7), EMAIL);
    byte[] shortened = Arrays.copyOf(whole, length % whole.length);
    assertThatThrownBy(() -> read(AMINA, shortened, EMAIL)).isInstanceOf(IOException.class);
  }

  @Test
  void detectsAFileCutBetweenTwoPieces() throws IOException {
    byte[] whole = seal(bytes(3 * PIECE, 7), EMAIL);
    byte[] shortened = Arrays.copyOf(whole, 2 * PIECE);
    assertThatThrownBy(() -> read(AMINA, shortened, EMAIL)).isInstanceOf(IOException.class);
  }

  @Test
  void opensFilesInTheirOwnCellAndForTheirOwnPersonOnly() throws IOException {
    byte[] sealed = seal(bytes(1000, 7), EMAIL);
    assertThatThrownBy(() -> read(AMINA, sealed, OTHER_ROW)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(LUC, sealed, EMAIL)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesNamesThatCouldBeReadInTwoWays() {
    UUID row = new UUID(1, 1);
    assertThatThrownBy(() -> new Cell("candidate.email", "x", row))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cell("candidate", "", row))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] seal(byte[] file, Cell cell) throws IOException {
    var sealed = new ByteArrayOutputStream();
    try (var out = AMINA.encrypting(sealed, cell)) {
      out.write(file);
    }
    return sealed.toByteArray();
  }

  private static byte[] read(DataKey key, byte[] sealed, Cell cell) throws IOException {
    try (var in = key.decrypting(new ByteArrayInputStream(sealed), cell)) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(int size, long seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
