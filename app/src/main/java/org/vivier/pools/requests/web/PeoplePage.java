package org.vivier.pools.requests.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.Pagination;
import org.vivier.staff.page.StaffFrame;

/**
 * Who matches, to HR.
 *
 * @param fields of a free search; null for that of a request
 * @param counts how many match and what each requirement costs; null when it can't be read
 * @param rows people of this page
 * @param range which of how many, in words
 * @param nearly people who miss one requirement; null when they were not asked for
 * @param nearlyPath where they are shown; null when there are none, or they are shown
 * @param groups what those who match are, as links
 * @param hidden what the form of a free search sends along: the groups that are chosen
 * @param propose where people are proposed; null when there is nobody to propose them to
 */
public record PeoplePage(
    StaffFrame frame,
    RequestFormPage.@Nullable Fields fields,
    @Nullable CountsView counts,
    List<PersonRow> rows,
    String range,
    @Nullable List<PersonRow> nearly,
    @Nullable String nearlyPath,
    List<Group> groups,
    Map<String, String> hidden,
    @Nullable String propose,
    Pagination pagination,
    List<FieldError> errors) {
  /** Groups of one kind. */
  public record Group(String title, List<Line> lines) {}

  /**
   * One group.
   *
   * @param path chooses it, or takes it off where it is chosen; everything else stays
   */
  public record Line(String label, int people, String path, boolean chosen) {}

  /** The groups that are chosen. */
  public List<Line> chosen() {
    return groups.stream().flatMap(group -> group.lines().stream()).filter(Line::chosen).toList();
  }

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
