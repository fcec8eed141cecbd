/**
 * Every letter to a person: written with what caused it, sent after, kept for the person.
 *
 * <p>Nobody imports this room: it listens to the events of others and implements what they ask for.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault", "applications"})
@NullMarked
package org.vivier.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
