package org.vivier.cli;

/** What was handed over is no text that we can read. */
final class NotUtf8 extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotUtf8(Throwable cause) {
    super(cause);
  }
}
