package org.vivier.vault;

import static org.vivier.vault.MasterKeyUnusable.Reason.MISSING;
import static org.vivier.vault.MasterKeyUnusable.Reason.UNREADABLE;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The master key in clear, for who is asked to carry it to another place. */
@Component
public class MasterKeyCopy {
  private final MasterKeyFile file;

  MasterKeyCopy(@Value("${vivier.master-key-file}") Path path) {
    file = new MasterKeyFile(path);
  }

  /** Where it is, or belongs. */
  public Path path() {
    return file.path().toAbsolutePath().normalize();
  }

  /** Whether there is one. */
  public boolean exists() {
    return file.exists();
  }

  /**
   * What is in the file.
   *
   * @throws MasterKeyUnusable when it is not there, or is none
   */
  public String read() {
    if (!file.exists()) {
      throw new MasterKeyUnusable(file.path(), MISSING, null);
    }
    return json(file.read());
  }

  /**
   * Puts it where the program looks for it.
   *
   * @throws MasterKeyUnusable when it is none, or cannot be written
   */
  public void write(String json) {
    file.write(parse(json));
  }

  private KeyRing parse(String json) {
    try {
      return KeyRing.parse(json);
    } catch (GeneralSecurityException e) {
      throw new MasterKeyUnusable(file.path(), UNREADABLE, e);
    }
  }

  private String json(KeyRing ring) {
    try {
      return ring.json();
    } catch (GeneralSecurityException e) {
      throw new MasterKeyUnusable(file.path(), UNREADABLE, e);
    }
  }
}
