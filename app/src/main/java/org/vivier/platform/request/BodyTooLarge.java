package org.vivier.platform.request;

import java.io.IOException;

/** A body has more bytes than its address takes. */
final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge(long limit) {
    super("more than " + limit + " bytes");
  }
}
