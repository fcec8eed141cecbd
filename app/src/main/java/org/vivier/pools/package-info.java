/**
 * Pools: people who qualified, found again. Who is in which pool by which decision, until when,
 * what they accept, and whether they are available on a day; that is always derived from facts.
 *
 * <p>Whoever proposes or refers people asks {@link org.vivier.pools.Availability}, and asks again
 * under a lock.
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
      "access",
      "forms",
      "assessment",
      "assessment :: rating",
      "assessment :: blind",
      "assessment :: blind-mode",
      "applications",
      "applications :: staff",
      "processes",
      "processes :: criteria",
      "processes :: links",
      "decisions"
    })
@NullMarked
package org.vivier.pools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
