package org.vivier.authoring;

import java.util.List;

/** The text blocks that every organization is asked for. */
public final class StandardBlock {
  /** Their codes, in the order in which a posting has them. */
  public static final List<String> CODES =
      List.of("who-we-are", "next-steps", "accommodation", "equity", "pool");

  private StandardBlock() {}
}
