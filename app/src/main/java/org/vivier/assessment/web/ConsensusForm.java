package org.vivier.assessment.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.web.FormValues;

/** What a board agreed on, as somebody typed it. */
record ConsensusForm(@Nullable Integer mark, String reason) {
  static ConsensusForm of(FormValues form) {
    return new ConsensusForm(AssessmentPages.number(form, "mark").orElse(null), form.one("reason"));
  }
}
