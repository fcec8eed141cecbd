/**
 * Every letter to a person: written with what caused it, sent after, kept for the person.
 *
 * <p>It implements what {@code letters} asks for and knows none of those who ask. Nobody imports
 * this room but the command line, by which staff look after letters.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "vault",
      "letters",
      "staff",
      "staff :: page",
      "staff :: work"
    })
@NullMarked
package org.vivier.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
