package org.vivier.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.vivier.vault.DataKey;

/**
 * Takes a file that somebody sends: seals it while it arrives, then looks what it is.
 *
 * <p>Memory stays the same however large the file: what does not fit into one piece is stored piece
 * by piece. To be called outside any transaction, so that a slow sender holds no connection.
 */
@Component
public class ReceiveDocument {
  private final StoredDocuments documents;
  private final Chunks chunks;
  private final DocumentReaders readers;
  private final Clock clock;
  private final long limit;

  ReceiveDocument(
      StoredDocuments documents,
      Chunks chunks,
      DocumentReaders readers,
      Clock clock,
      @Value("${vivier.files.max-size}") DataSize limit) {
    this.documents = documents;
    this.chunks = chunks;
    this.readers = readers;
    this.clock = clock;
    this.limit = limit.toBytes();
  }

  /** The most bytes that a file may have; to be said on the page before a file is chosen. */
  public long limit() {
    return limit;
  }

  /**
   * Takes the file in, or says why not. What was taken in becomes a stored file when it is kept.
   *
   * @param key of the person whose file it is
   * @param fileName as sent, of any content and length
   * @param content read until its end, or just past the limit; not closed
   * @throws IOException when the sender goes away; then nothing is kept
   */
  public UploadResult handle(DataKey key, String fileName, InputStream content) throws IOException {
    DocumentId id = DocumentId.random();
    ChunkWriter arrival = new ChunkWriter((ordinal, bytes) -> storePiece(key, id, ordinal, bytes));
    boolean taken = false;
    try {
      FileSample glance = seal(key, id, content, arrival);
      UploadResult received = decide(key, id, fileName, glance, arrival);
      taken = received instanceof UploadResult.Arrived;
      return received;
    } finally {
      if (!taken && arrival.stored() > 0) {
        documents.delete(id, key.id());
      }
    }
  }

  private FileSample seal(DataKey key, DocumentId id, InputStream content, ChunkWriter arrival)
      throws IOException {
    FileSample glance = new FileSample();
    byte[] buffer = new byte[16 << 10];
    try (var sealed = key.encrypting(arrival, DocumentCells.bytes(id))) {
      for (int n = content.read(buffer);
          n >= 0 && glance.size() <= limit;
          n = content.read(buffer)) {
        glance.see(buffer, n);
        sealed.write(buffer, 0, n);
      }
    }
    return glance;
  }

  private void storePiece(DataKey key, DocumentId id, int ordinal, byte[] bytes) {
    if (ordinal == 0) {
      documents.begin(id, key.id(), clock.instant());
    }
    chunks.add(id, ordinal, bytes);
  }

  private UploadResult decide(
      DataKey key, DocumentId id, String fileName, FileSample glance, ChunkWriter arrival)
      throws IOException {
    if (glance.size() > limit) {
      return new UploadResult.Refused(new FileRefusal.TooLarge(limit));
    }
    return switch (Identify.of(glance, fileName)) {
      case Identification.Not(FileRefusal reason) -> new UploadResult.Refused(reason);
      case Identification.As(FileFormat format, boolean doubtful) -> {
        Optional<FileRefusal> refusal =
            doubtful ? openIt(key, id, format, glance.size(), arrival) : Optional.empty();
        yield refusal.isPresent()
            ? new UploadResult.Refused(refusal.get())
            : new UploadResult.Arrived(arrived(key, id, fileName, format, glance, arrival));
      }
    };
  }

  /** A file that the program cannot open in time is kept: a person may be able to. */
  private Optional<FileRefusal> openIt(
      DataKey key, DocumentId id, FileFormat format, long size, ChunkWriter arrival)
      throws IOException {
    arrival.storeRest();
    try (var plain = chunks.open(key, id)) {
      return switch (readers.inspect(format, size, plain).verdict()) {
        case ENCRYPTED -> Optional.of(new FileRefusal.Encrypted());
        case DAMAGED -> Optional.of(new FileRefusal.Damaged());
        case OTHER -> Optional.of(new FileRefusal.WrongType());
        case READ, FAILED -> Optional.empty();
      };
    }
  }

  private ArrivedDocument arrived(
      DataKey key,
      DocumentId id,
      String sentName,
      FileFormat format,
      FileSample glance,
      ChunkWriter arrival) {
    Document document =
        new Document(
            id,
            key.id(),
            OriginalName.of(sentName, format),
            format,
            glance.size(),
            glance.sha256Hex(),
            ScanState.NOT_SCANNED,
            TextState.WAITING,
            clock.instant());
    return new ArrivedDocument(document, key, arrival, documents);
  }
}
