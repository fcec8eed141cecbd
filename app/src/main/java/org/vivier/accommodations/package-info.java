/**
 * Requests for accommodation: a private case for each, in a store that nothing else opens, and the
 * coordinator's pages.
 *
 * <p>Entered by the candidate's own pages. No room that assesses ever may: those read {@code
 * measures}. What this room must know of an application it asks by ports.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "vault",
      "measures",
      "postings",
      "processes",
      "processes :: plan",
      "staff",
      "staff :: page",
      "staff :: work"
    })
@NullMarked
package org.vivier.accommodations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
