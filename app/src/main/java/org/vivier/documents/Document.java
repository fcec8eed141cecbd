package org.vivier.documents;

import java.time.Instant;
import org.vivier.vault.DataKeyId;

/**
 * A stored file, without its bytes.
 *
 * @param dataKey whose file this is
 * @param name the name it had, safe to show; for its owner only, since it may name them
 * @param size in bytes
 * @param sha256 of the file as it was sent, in hexadecimal
 */
public record Document(
    DocumentId id,
    DataKeyId dataKey,
    String name,
    FileFormat format,
    long size,
    String sha256,
    ScanState scan,
    TextState text,
    Instant receivedAt) {}
