package org.vivier.pools.candidate;

import java.util.List;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.words.Day;

/**
 * The pools that one application brought its owner into.
 *
 * @param rows perhaps none
 */
public record CandidatePoolsPage(PageFrame frame, List<Row> rows, String backPath) {
  /**
   * One pool.
   *
   * @param kind colour of the state
   */
  public record Row(String name, String state, String kind, Day until, String path) {}
}
