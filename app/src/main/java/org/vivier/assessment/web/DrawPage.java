package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/**
 * A draw by lot.
 *
 * @param lead what it is, in a sentence
 * @param commitment digest of the seed
 * @param seed null before it was told
 * @param pool references in the order of the list
 * @param places references in the order of the draw; none before the seed was told
 * @param draw where it is done, or null once it was
 */
public record DrawPage(
    StaffFrame frame,
    String lead,
    String commitment,
    @Nullable String seed,
    List<String> pool,
    List<Place> places,
    @Nullable String draw,
    String back) {
  /** A place; whether it was picked. */
  public record Place(int number, String reference, String rank, boolean picked) {}
}
