package org.vivier.vault;

import static org.vivier.vault.MasterKeyUnusable.Reason.ANOTHER;
import static org.vivier.vault.MasterKeyUnusable.Reason.MISSING;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wraps and unwraps data keys with the ring in {@code vivier.master-key-file}.
 *
 * <p>A ring that another process changed (a rotation beside the running server) is read again.
 */
@Component
class MasterKeys {
  private static final Logger LOG = LoggerFactory.getLogger(MasterKeys.class);

  /** A key as it is stored. */
  @SuppressWarnings("ArrayRecordComponent") // Carried to its row, never compared.
  record Wrapped(int by, byte[] bytes) {}

  private record Loaded(KeyRing ring, MasterKeyFile.Version version) {}

  private final MasterKeyFile file;
  private volatile Loaded loaded;

  MasterKeys(@Value("${vivier.master-key-file}") Path path, JdbcClient jdbc) {
    file = new MasterKeyFile(path);
    if (!file.exists()) {
      // A new ring would open nothing of what is there, and hide that the old one is lost.
      if (holdsKeys(jdbc)) {
        throw new MasterKeyUnusable(path, MISSING, null);
      }
      file.write(KeyRing.generate());
      LOG.info("Made a master key: back up {} apart from the database", path.toAbsolutePath());
    }
    file.requirePrivate();
    loaded = load();
  }

  private static boolean holdsKeys(JdbcClient jdbc) {
    return jdbc.sql("select exists (select 1 from vault_key)").query(Boolean.class).single();
  }

  Wrapped wrap(KeysetHandle key, byte[] associatedData) {
    KeyRing ring = ring();
    try {
      return new Wrapped(ring.primary(), ring.wrap(key, associatedData));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot wrap a key", e);
    }
  }

  KeysetHandle unwrap(byte[] wrapped, byte[] associatedData) {
    try {
      return ring().unwrap(wrapped, associatedData);
    } catch (GeneralSecurityException e) {
      return unwrapWithTheFile(wrapped, associatedData);
    }
  }

  /**
   * A key that the ring in memory does not open: the file may hold another by now, even when a
   * network drive still shows its former date.
   */
  private KeysetHandle unwrapWithTheFile(byte[] wrapped, byte[] associatedData) {
    Loaded anew = load();
    try {
      KeysetHandle key = anew.ring().unwrap(wrapped, associatedData);
      loaded = anew;
      return key;
    } catch (GeneralSecurityException e) {
      throw new MasterKeyUnusable(file.path(), ANOTHER, e);
    }
  }

  /** The ring as the file has it now. */
  KeyRing ring() {
    Loaded known = loaded;
    try {
      if (!file.version().equals(known.version())) {
        known = load();
        loaded = known;
      }
    } catch (IOException | MasterKeyUnusable e) {
      // What is in memory still works; losing applications now would be worse.
      LOG.error("The master key file {} cannot be read any more: restore it", file.path(), e);
    }
    return known.ring();
  }

  void replace(KeyRing ring) {
    file.write(ring);
    loaded = load();
  }

  private Loaded load() {
    try {
      MasterKeyFile.Version version = file.version();
      return new Loaded(file.read(), version);
    } catch (IOException e) {
      throw new MasterKeyUnusable(file.path(), MasterKeyUnusable.Reason.UNREADABLE, e);
    }
  }
}
