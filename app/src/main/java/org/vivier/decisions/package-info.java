/**
 * Decisions and answers: what was decided about an application, who must hear it by when, and how
 * far the letter is.
 *
 * <p>Decided and told are two things. Others read through {@link org.vivier.decisions.Decisions}
 * and {@link org.vivier.decisions.Answers}; the candidate's page learns what was told through a
 * port of {@code applications}.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "postings",
      "vault",
      "letters",
      "staff",
      "staff :: page",
      "staff :: work",
      "assessment",
      "assessment :: rating",
      "applications",
      "applications :: staff",
      "processes",
      "processes :: board",
      "processes :: criteria",
      "processes :: links",
      "processes :: web"
    })
@NullMarked
package org.vivier.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
