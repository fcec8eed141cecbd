/**
 * What every room stands on: the clock, languages, the database, web basics.
 *
 * <p>The only shared room. It imports no other room.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package org.vivier.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
