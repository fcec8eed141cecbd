/**
 * Keeps personal data unreadable without its key: one data key per application, alert, case, letter
 * and member of the staff, wrapped by a master key.
 *
 * <p>Every room that stores something personal may enter; it knows no other room.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.vivier.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
