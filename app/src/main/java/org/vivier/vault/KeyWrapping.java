package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Between a data key as it is stored and as it is used. Opened keys are kept for a minute, and only
 * found by who presents the stored bytes again: a stale one is never used.
 */
@Component
class KeyWrapping {
  private static final int KEPT = 2_000;

  private record Known(DataKeyId dataKey, ByteBuffer valueKey) {}

  private final MasterKeys master;
  private final Cache<Known, DataKey> opened =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(Duration.ofMinutes(1)).build();

  KeyWrapping(MasterKeys master) {
    this.master = master;
  }

  NewKey generate(DataKeyId dataKey) {
    KeysetHandle values = Tink.generate(Tink.VALUES);
    KeysetHandle files = Tink.generate(Tink.FILES);
    return new NewKey(key(dataKey, values, files), wrap(dataKey, values, files));
  }

  /**
   * The key ready for use.
   *
   * @throws KeyErased when the row is a tombstone
   */
  DataKey open(StoredKey stored) {
    if (stored.erased() != null) {
      throw new KeyErased(stored.dataKey(), stored.erased());
    }
    return opened.get(
        new Known(stored.dataKey(), ByteBuffer.wrap(stored.valueKey())), known -> unwrap(stored));
  }

  /** The same key, wrapped by the primary master key of now. */
  StoredKey rewrap(StoredKey stored) {
    DataKeyId dataKey = stored.dataKey();
    return wrap(
        dataKey,
        master.unwrap(stored.valueKey(), purpose(dataKey, "values")),
        master.unwrap(stored.fileKey(), purpose(dataKey, "files")));
  }

  void forget(DataKeyId dataKey) {
    opened.asMap().keySet().removeIf(known -> known.dataKey().equals(dataKey));
  }

  private DataKey unwrap(StoredKey stored) {
    DataKeyId dataKey = stored.dataKey();
    return key(
        dataKey,
        master.unwrap(stored.valueKey(), purpose(dataKey, "values")),
        master.unwrap(stored.fileKey(), purpose(dataKey, "files")));
  }

  private StoredKey wrap(DataKeyId dataKey, KeysetHandle values, KeysetHandle files) {
    var valueKey = master.wrap(values, purpose(dataKey, "values"));
    var fileKey = master.wrap(files, purpose(dataKey, "files"));
    // A rotation in between: the older id makes sure that this key is looked at again.
    int by = valueKey.by() == fileKey.by() ? valueKey.by() : 0;
    return new StoredKey(dataKey, by, valueKey.bytes(), fileKey.bytes(), null);
  }

  private static DataKey key(DataKeyId dataKey, KeysetHandle values, KeysetHandle files) {
    return new DataKey(
        dataKey, Tink.primitive(values, Aead.class), Tink.primitive(files, StreamingAead.class));
  }

  /** A wrapped key opens only under its name and for its purpose; what it says is for good. */
  private static byte[] purpose(DataKeyId dataKey, String purpose) {
    return ("candidate_key." + dataKey + "." + purpose).getBytes(UTF_8);
  }
}
