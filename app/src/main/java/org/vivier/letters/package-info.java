/**
 * Letters to people, as seen by the rooms that ask for them: the recipient, the content, and the
 * letters of a person.
 *
 * <p>Every room that has something to write may enter. What becomes of a letter is the business of
 * {@code correspondence}, which nobody needs to know.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault"})
@NullMarked
package org.vivier.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
