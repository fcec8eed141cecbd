package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.authoring.TeamShown;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormToken;
import org.vivier.postings.pictures.Pictures;
import org.vivier.processes.web.FormField;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/**
 * What a posting shows of its team, in both languages.
 *
 * @param errors what is wrong with what was typed, each at its field
 * @param picture the one that is there, or null
 * @param alt what it shows
 * @param quote what somebody says, and who
 * @param most megabytes that a picture may have
 * @param writes whether it can be changed
 */
public record TeamPage(
    StaffFrame frame,
    Heading heading,
    FormToken token,
    String path,
    int base,
    List<FieldError> errors,
    TeamShown team,
    Pictures.@Nullable Size picture,
    FormField alt,
    List<FormField> quote,
    int most,
    boolean writes,
    String back) {
  public TeamPage {
    errors = List.copyOf(errors);
    quote = List.copyOf(quote);
  }
}
