package org.vivier.documents;

import org.vivier.vault.Cell;

/** Where the sealed parts of a file are stored. */
final class DocumentCells {
  private DocumentCells() {}

  static Cell name(DocumentId id) {
    return new Cell("document", "name", id.value());
  }

  static Cell sha256(DocumentId id) {
    return new Cell("document", "sha256", id.value());
  }

  static Cell text(DocumentId id) {
    return new Cell("document", "text", id.value());
  }

  static Cell bytes(DocumentId id) {
    return new Cell("document_chunk", "bytes", id.value());
  }
}
