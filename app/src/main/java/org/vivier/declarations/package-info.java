/**
 * Voluntary self-declarations of employment-equity groups, for a posting and without any link to an
 * application or a person.
 *
 * <p>Knows postings and nothing of who applies; a declaration is found by its own code alone.
 */
@ApplicationModule(allowedDependencies = {"platform", "postings"})
@NullMarked
package org.vivier.declarations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
