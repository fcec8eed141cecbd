package org.vivier.documents;

import java.util.HexFormat;
import org.vivier.vault.DataKey;

/** A file that is here, sealed and fit to be kept, and that nobody has kept yet. */
public final class ArrivedDocument implements AutoCloseable {
  private final Document document;
  private final DataKey key;
  private final ChunkWriter arrival;
  private final StoredDocuments documents;

  ArrivedDocument(Document document, DataKey key, ChunkWriter arrival, StoredDocuments documents) {
    this.document = document;
    this.key = key;
    this.arrival = arrival;
    this.documents = documents;
  }

  /** What the file will be. */
  public Document document() {
    return document;
  }

  /**
   * Makes it a stored file, in the caller's transaction: with what goes along with it, or not at
   * all. To be called once.
   */
  public Document keep() {
    DocumentId id = document.id();
    var facts =
        new StoredDocuments.Facts(
            document.format(),
            document.size(),
            key.encrypt(document.name(), DocumentCells.name(id)),
            key.encrypt(HexFormat.of().parseHex(document.sha256()), DocumentCells.sha256(id)),
            document.receivedAt());
    if (arrival.stored() == 0) {
      documents.insert(id, document.dataKey(), facts, arrival.rest());
    } else {
      if (arrival.hasRest()) {
        arrival.storeRest();
      }
      documents.complete(id, facts);
    }
    return document;
  }

  /** Lets go of what is stored of a file that was not kept. A kept one stays. */
  @Override
  public void close() {
    if (arrival.stored() > 0) {
      documents.deleteIncomplete(document.id());
    }
  }
}
