package org.vivier.documents;

import java.util.UUID;

/** Names one stored file. */
public record DocumentId(UUID value) {
  static DocumentId random() {
    return new DocumentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
