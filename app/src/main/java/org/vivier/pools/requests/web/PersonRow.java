package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a search found.
 *
 * @param membership for the form that proposes; null when they are on the list of the request
 *     already
 * @param name by which they are known; their reference where they were erased meanwhile
 * @param pool and how many others they are in
 * @param until the last day of their pool, in words
 * @param facts why they match, claimed and verified apart
 * @param missing what they don't meet, or null
 * @param referral where they stand for this request, in words, or null
 */
public record PersonRow(
    @Nullable String membership,
    String name,
    String reference,
    String pool,
    String until,
    List<String> facts,
    @Nullable String missing,
    @Nullable String referral) {
  /** Without the name. */
  @Override
  public String toString() {
    return "PersonRow[" + reference + "]";
  }
}
