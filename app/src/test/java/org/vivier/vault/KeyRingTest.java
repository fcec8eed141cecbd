package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {
  private static final byte[] PERSON = "amina".getBytes(UTF_8);

  @Test
  void unwrapsAfterRotationWhatWasWrappedBefore() throws GeneralSecurityException {
    var old = KeyRing.generate();
    var key = Tink.generate(Tink.VALUES);
    var rotated = old.withStandby().withNewestAsPrimary();

    assertThat(rotated.primary()).isNotEqualTo(old.primary());
    assertThat(rotated.unwrap(old.wrap(key, PERSON), PERSON).equalsKeyset(key)).isTrue();
  }

  @Test
  void aStandbyUnwrapsAndDoesNotWrap() throws GeneralSecurityException {
    var ring = KeyRing.generate();
    var withStandby = ring.withStandby();
    var key = Tink.generate(Tink.VALUES);
    byte[] later = withStandby.withNewestAsPrimary().wrap(key, PERSON);

    assertThat(withStandby.primary()).isEqualTo(ring.primary());
    assertThat(withStandby.hasStandby()).isTrue();
    assertThat(withStandby.unwrap(later, PERSON).equalsKeyset(key)).isTrue();
  }

  @Test
  void opensNothingWithForgottenKeys() throws GeneralSecurityException {
    var old = KeyRing.generate();
    byte[] wrapped = old.wrap(Tink.generate(Tink.VALUES), PERSON);
    var rotated = old.withStandby().withNewestAsPrimary().withoutOld();

    assertThat(rotated.size()).isOne();
    assertThatThrownBy(() -> rotated.unwrap(wrapped, PERSON))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void forgettingOldKeysKeepsTheStandby() throws GeneralSecurityException {
    var ring = KeyRing.generate().withStandby().withoutOld();
    assertThat(ring.size()).isEqualTo(2);
  }

  @Test
  void wrappedKeysOpenForTheirOwnPersonOnly() throws GeneralSecurityException {
    var ring = KeyRing.generate();
    byte[] wrapped = ring.wrap(Tink.generate(Tink.VALUES), PERSON);
    assertThatThrownBy(() -> ring.unwrap(wrapped, "luc".getBytes(UTF_8)))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void keepsTheRingInAFileForItsOwnerOnly(@TempDir Path folder) throws Exception {
    var file = new MasterKeyFile(folder.resolve("keys/master.json"));
    var ring = KeyRing.generate().withStandby();
    byte[] wrapped = ring.wrap(Tink.generate(Tink.VALUES), PERSON);

    file.write(ring);

    assertThat(file.read().primary()).isEqualTo(ring.primary());
    assertThat(file.read().unwrap(wrapped, PERSON).size()).isOne();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    assertThat(file.path().getParent()).isDirectoryNotContaining("glob:**.new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw-----w-"})
  void refusesAKeyThatOthersMayReadOrChange(String mode, @TempDir Path folder) throws Exception {
    var file = new MasterKeyFile(folder.resolve("master.json"));
    file.write(KeyRing.generate());
    file.requirePrivate();
    Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(mode));
    assertThatThrownBy(file::requirePrivate)
        .isInstanceOfSatisfying(
            MasterKeyUnusable.class,
            e -> assertThat(e.reason()).isEqualTo(MasterKeyUnusable.Reason.EXPOSED));
  }

  @Test
  void saysWhichFileIsNoKeyRing(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("master.json"), "{\"key\":[]}");
    assertThatThrownBy(() -> new MasterKeyFile(path).read())
        .isInstanceOfSatisfying(
            MasterKeyUnusable.class,
            e -> assertThat(e.reason()).isEqualTo(MasterKeyUnusable.Reason.UNREADABLE))
        .hasMessageContaining(path.toString());
  }
}
