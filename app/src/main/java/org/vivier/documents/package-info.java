/**
 * Files that people send: received, identified, stored encrypted, scanned, read for search.
 *
 * <p>Rooms that take or show files may enter. Nothing in here knows what a file is for.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault"})
@NullMarked
package org.vivier.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
