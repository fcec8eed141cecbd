/**
 * Everything of one Vivier in one file, and back: made beside the running server, checked, restored
 * into an empty place.
 *
 * <p>Entered by the command line. It copies tables without knowing what is in them.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault"})
@NullMarked
package org.vivier.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
