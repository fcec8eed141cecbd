/**
 * Requests for accommodation: a private case for each, in a store that nothing else opens.
 *
 * <p>Entered by the candidate's own pages and the coordinator's. No room that assesses ever may.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault"})
@NullMarked
package org.vivier.accommodations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
