package org.vivier.documents;

/** What became of a file that somebody sent. */
public sealed interface UploadResult {
  /** It is here, to be kept or closed. */
  record Arrived(ArrivedDocument file) implements UploadResult {}

  /** It was not taken, and nothing of it was kept. */
  record Refused(FileRefusal reason) implements UploadResult {}
}
