package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Between a candidate's key as it is stored and as it is used. Opened keys are kept for a minute,
 * and only found by who presents the stored bytes again: a stale one is never used.
 */
@Component
class KeyWrapping {
  private static final int KEPT = 2_000;

  private record Known(UUID candidate, ByteBuffer valueKey) {}

  private final MasterKeys master;
  private final Cache<Known, CandidateKey> opened =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(Duration.ofMinutes(1)).build();

  KeyWrapping(MasterKeys master) {
    this.master = master;
  }

  NewKey generate(UUID candidate) {
    KeysetHandle values = Tink.generate(Tink.VALUES);
    KeysetHandle files = Tink.generate(Tink.FILES);
    return new NewKey(key(candidate, values, files), wrap(candidate, values, files));
  }

  /**
   * The key ready for use.
   *
   * @throws KeyErased when the row is a tombstone
   */
  CandidateKey open(StoredKey stored) {
    if (stored.erased() != null) {
      throw new KeyErased(stored.candidate(), stored.erased());
    }
    return opened.get(
        new Known(stored.candidate(), ByteBuffer.wrap(stored.valueKey())), known -> unwrap(stored));
  }

  /** The same key, wrapped by the primary master key of now. */
  StoredKey rewrap(StoredKey stored) {
    UUID candidate = stored.candidate();
    return wrap(
        candidate,
        master.unwrap(stored.valueKey(), purpose(candidate, "values")),
        master.unwrap(stored.fileKey(), purpose(candidate, "files")));
  }

  void forget(UUID candidate) {
    opened.asMap().keySet().removeIf(known -> known.candidate().equals(candidate));
  }

  private CandidateKey unwrap(StoredKey stored) {
    UUID candidate = stored.candidate();
    return key(
        candidate,
        master.unwrap(stored.valueKey(), purpose(candidate, "values")),
        master.unwrap(stored.fileKey(), purpose(candidate, "files")));
  }

  private StoredKey wrap(UUID candidate, KeysetHandle values, KeysetHandle files) {
    var valueKey = master.wrap(values, purpose(candidate, "values"));
    var fileKey = master.wrap(files, purpose(candidate, "files"));
    // A rotation in between: the older id makes sure that this key is looked at again.
    int by = valueKey.by() == fileKey.by() ? valueKey.by() : 0;
    return new StoredKey(candidate, by, valueKey.bytes(), fileKey.bytes(), null);
  }

  private static CandidateKey key(UUID candidate, KeysetHandle values, KeysetHandle files) {
    return new CandidateKey(
        candidate, Tink.primitive(values, Aead.class), Tink.primitive(files, StreamingAead.class));
  }

  /** A wrapped key opens only for its person and purpose. */
  private static byte[] purpose(UUID candidate, String purpose) {
    return ("candidate_key." + candidate + "." + purpose).getBytes(UTF_8);
  }
}
