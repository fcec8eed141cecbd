package org.vivier.assessment.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.web.FormValues;

/**
 * What an assessor says in a round of calibration.
 *
 * @param notes whether it is said while it is talked over
 * @param text their reason, or what they say
 */
record CalibrationForm(boolean notes, @Nullable Integer mark, String text) {
  static CalibrationForm of(FormValues form) {
    return new CalibrationForm(
        form.one("then").equals("note"),
        AssessmentPages.number(form, "mark").orElse(null),
        form.one("reason").replace("\r\n", "\n"));
  }
}
