package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Pagination;
import org.vivier.staff.page.StaffFrame;

/**
 * The list of processes.
 *
 * @param shown what is shown of how many, in a sentence
 * @param filtered whether anything was chosen
 * @param clear the address without any choice
 * @param hidden what else the search form sends along
 * @param create where a process is begun, or null
 * @param proposals where postings without a process are, or null
 */
public record ListPage(
    StaffFrame frame,
    String text,
    String shown,
    boolean filtered,
    String clear,
    List<FormField> hidden,
    List<Group> groups,
    List<Row> rows,
    Pagination pagination,
    @Nullable String create,
    @Nullable String templates,
    @Nullable String proposals) {
  /** What can be chosen of one kind. */
  public record Group(String title, List<Option> options) {}

  /**
   * One value.
   *
   * @param count how many there are with it and everything else that is chosen
   * @param path the address with it, or without it when it is chosen
   */
  public record Option(String label, long count, String path, boolean chosen) {}

  /** One process. */
  public record Row(
      String number,
      String title,
      String summary,
      String state,
      String kind,
      String closes,
      String path) {}
}
