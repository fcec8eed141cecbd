package org.vivier.careers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Pagination;

/**
 * The list of open jobs.
 *
 * @param frame the frame
 * @param search what the reader looks for
 * @param cards the jobs on this page of the list, without the evergreen one
 * @param total the jobs found, on all pages, without the evergreen one
 * @param pagination the other pages
 * @param evergreen the posting that always accepts applications, or null
 * @param alertsPath where one asks for new jobs of this search by email
 * @param tryPath where one becomes one of the invented people of the samples, or null
 */
public record ListPage(
    PageFrame frame,
    Search search,
    List<Card> cards,
    int total,
    Pagination pagination,
    @Nullable Card evergreen,
    String alertsPath,
    @Nullable String tryPath) {

  /** Nothing is open at all. */
  public boolean nothingOpen() {
    return total == 0 && !search.active();
  }

  /** Something may be open, but nothing that the reader looks for. */
  public boolean nothingFound() {
    return total == 0 && search.active();
  }
}
