/**
 * Casework: what staff do about single applications in the browser, as they do by command: the list
 * with what is due, and a late applicant. A room above puts ways to candidates on the list.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "postings",
      "applications",
      "applications :: staff",
      "documents",
      "processes",
      "processes :: board",
      "staff",
      "staff :: page",
      "staff :: work"
    })
@NullMarked
package org.vivier.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
