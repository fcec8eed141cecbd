package org.vivier.applications;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to continue a draft elsewhere.
 *
 * @param job the posting's title in the reader's language
 * @param link works once
 * @param until when the link stops working
 * @param deadline null without one
 */
public record DraftLinkRequested(
    Correspondent to, String job, URI link, Instant until, @Nullable Instant deadline) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "DraftLinkRequested[%s]".formatted(to);
  }
}
