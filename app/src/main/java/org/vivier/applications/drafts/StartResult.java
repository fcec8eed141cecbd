package org.vivier.applications.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;

/** What became of the wish to apply. */
public sealed interface StartResult {
  /** Here is the draft. */
  record Started(ApplicationId application) implements StartResult {}

  /**
   * The posting takes no applications now.
   *
   * @param closedAt its closing instant, when it has passed
   */
  record NotOpen(@Nullable Instant closedAt) implements StartResult {}
}
