package org.vivier.applications.web;

/** This browser may not see such an application, or there is none: the same to whoever asks. */
final class NoSuchDraft extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchDraft() {
    super("no such application for this device");
  }
}
