package org.vivier.processes.board;

import java.util.UUID;

/** Names somebody's membership of one board. */
public record MemberId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
