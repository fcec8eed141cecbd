package org.vivier.correspondence;

import java.util.UUID;
import org.vivier.vault.DataKeyId;

/** The number of a letter. It says nothing about anyone, and so may stand in logs and headers. */
public record LetterId(UUID value) {

  static LetterId next() {
    return new LetterId(UUID.randomUUID());
  }

  /** The key of a letter that outlives what it tells of: its own. */
  DataKeyId ownKey() {
    return new DataKeyId(value);
  }

  /** The bare number. */
  @Override
  public String toString() {
    return value.toString();
  }
}
