package org.vivier.portal;

/** This browser may not see such an application, or there is none: the same to whoever asks. */
public final class NoSuchDraft extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchDraft() {
    super("no such application for this device");
  }
}
