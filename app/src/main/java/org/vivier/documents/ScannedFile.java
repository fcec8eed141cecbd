package org.vivier.documents;

/**
 * What is known of a file without opening it: nothing personal.
 *
 * @param scan what the malware scanner said
 */
public record ScannedFile(DocumentId id, FileFormat format, ScanState scan) {}
