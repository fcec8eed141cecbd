/**
 * Every letter to a person: written with what caused it, sent after, kept for the person.
 *
 * <p>It listens to the events of others and implements what they ask for. Nobody imports this room
 * but the command line, by which staff look after letters.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault", "access", "applications"})
@NullMarked
package org.vivier.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
