package org.vivier.reports.meritfile.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.reports.meritfile.Purpose;
import org.vivier.reports.meritfile.WantedFile;
import org.vivier.staff.page.StaffRequest;

/** What somebody says who takes a file. */
record TakeForm(String purpose, String why) {
  static TakeForm of(StaffRequest request) {
    return new TakeForm(typed(request, "purpose"), typed(request, "why"));
  }

  private static String typed(StaffRequest request, String name) {
    return request.typed(name).replace("\0", "");
  }

  /** What is missing, in words. */
  List<FieldError> errors(Language language) {
    Words words = Words.of(language);
    List<FieldError> errors = new ArrayList<>();
    if (Purpose.ofCode(purpose).isEmpty()) {
      errors.add(new FieldError("purpose", words.text("meritfile.error.purpose")));
    }
    if (!WantedFile.isReason(why)) {
      errors.add(new FieldError("why", words.text("meritfile.error.why")));
    }
    return errors;
  }

  List<Choice> purposes(Language language) {
    Words words = Words.of(language);
    return Stream.concat(
            Stream.of(new Choice("", words.text("meritfile.page.choose"), null, purpose.isEmpty())),
            Arrays.stream(Purpose.values())
                .map(one ->
                    new Choice(one.code(), one.in(language), null, one.code().equals(purpose))))
        .toList();
  }
}
