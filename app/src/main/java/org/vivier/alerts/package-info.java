/**
 * New jobs by email: from any search, for whoever confirms that they want it, until they stop it.
 *
 * <p>An alert belongs to an address and to nobody else: it knows nothing of applications. It keeps
 * a search of {@code careers} and asks {@code letters} for what is to be sent.
 */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "careers",
      "letters",
      "platform",
      "postings",
      "vault",
    })
@NullMarked
package org.vivier.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
