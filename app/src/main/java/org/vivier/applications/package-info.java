/**
 * Applications: drafts, submission, correction, withdrawal, erasure, and who may see which.
 *
 * <p>Others write through the verb classes and read through {@link Applications}; a device sees
 * what was granted to it and nothing else.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "postings",
      "vault",
      "documents",
      "access",
      "forms",
      "letters",
      "accommodations"
    })
@NullMarked
package org.vivier.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
