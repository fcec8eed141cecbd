package org.vivier.pools;

import java.util.UUID;

/**
 * All applications of one person as far as somebody has linked them. Says nothing of who that is;
 * it changes when links are made or undone, so nothing but search may keep it.
 */
public record PersonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
