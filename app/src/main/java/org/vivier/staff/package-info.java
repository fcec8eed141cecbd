/**
 * Staff: the people who work here, how they sign in, and the one table of what they may do.
 *
 * <p>A controller of any room declares for whom a route is, with {@link org.vivier.staff.Requires},
 * {@link org.vivier.staff.ForSignedIn} or {@link org.vivier.staff.ForEveryone}; this room enforces
 * it. A scope is an opaque id: it knows no selection process.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault", "letters"})
@NullMarked
package org.vivier.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
