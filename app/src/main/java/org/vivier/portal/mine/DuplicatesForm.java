package org.vivier.portal.mine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vivier.applications.submission.ResolveDuplicates.Choice;
import org.vivier.applications.submission.ResolveDuplicates.One;
import org.vivier.applications.submission.ResolveDuplicates.Several;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;

/**
 * What somebody says of several applications for one job.
 *
 * @param choices by the references of those of which something was said
 */
record DuplicatesForm(Map<String, Choice> choices) {

  static DuplicatesForm of(CandidateRequest request, Several several) {
    Map<String, Choice> choices = new HashMap<>();
    for (One one : several.all()) {
      String typed = request.typed(DuplicatesPages.field(one));
      Arrays.stream(Choice.values())
          .filter(choice -> DuplicatesPages.code(choice).equals(typed))
          .findFirst()
          .ifPresent(said -> choices.put(one.reference(), said));
    }
    return new DuplicatesForm(choices);
  }

  /** Something is to be said of each, and one of them counts at most. */
  List<FieldError> errors(Several several, Words words) {
    List<FieldError> errors = new ArrayList<>();
    boolean counts = false;
    for (One one : several.all()) {
      Choice said = choices.get(one.reference());
      if (said == null) {
        errors.add(error(one, "portal.settle.missing", words));
      } else if (said == Choice.COUNTS && counts) {
        errors.add(error(one, "portal.settle.onlyOne", words));
      }
      counts |= said == Choice.COUNTS;
    }
    return errors;
  }

  private static FieldError error(One one, String key, Words words) {
    return new FieldError(DuplicatesPages.field(one), words.text(key, one.reference()));
  }
}
