package org.vivier.platform.request;

import java.io.IOException;

/** Bodies that are under way take all the room that they may take, or that the disk has. */
final class SpoolFull extends IOException {
  private static final long serialVersionUID = 1L;

  SpoolFull() {
    super("no room for one more body");
  }

  SpoolFull(IOException disk) {
    super("the disk takes no more", disk);
  }
}
