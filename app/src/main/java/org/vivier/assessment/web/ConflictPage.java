package org.vivier.assessment.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.processes.board.Relationship;
import org.vivier.staff.page.StaffFrame;

/** What ties an assessor to somebody whom they recognize. */
public record ConflictPage(
    StaffFrame frame, List<Choice> choices, @Nullable String error, String back) {

  /**
   * The form.
   *
   * @param typed the code of what was chosen, or empty
   */
  static ConflictPage of(StaffFrame frame, String typed, @Nullable String error, String back) {
    return new ConflictPage(
        frame,
        Stream.of(Relationship.values())
            .map(value ->
                new Choice(
                    value.code(), value.in(frame.language()), null, value.code().equals(typed)))
            .toList(),
        error,
        back);
  }
}
