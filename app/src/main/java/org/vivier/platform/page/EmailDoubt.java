package org.vivier.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * An address that looks like a slip: asked about once, before a letter goes there. Whoever sends
 * the same again means it.
 *
 * @param typed the address
 * @param meant the one that it looks like
 */
public record EmailDoubt(String typed, String meant) {
  /** The field that says which address was asked about. */
  public static final String FIELD = "sure";

  /**
   * Null when there is nothing to ask, or when it was asked already.
   *
   * @param asked what {@link #FIELD} says
   */
  public static @Nullable EmailDoubt of(@Nullable String asked, String typed) {
    return typed.equals(asked)
        ? null
        : EmailHint.of(typed).map(meant -> new EmailDoubt(typed, meant)).orElse(null);
  }

  /** Without the addresses. */
  @Override
  public String toString() {
    return "EmailDoubt";
  }
}
