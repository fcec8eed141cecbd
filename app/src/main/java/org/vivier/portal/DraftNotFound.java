package org.vivier.portal;

/** This browser may not see such an application, or there is none: the same to whoever asks. */
public final class DraftNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DraftNotFound() {
    super("no such application for this device");
  }
}
