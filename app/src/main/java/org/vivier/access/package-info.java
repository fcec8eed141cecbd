/**
 * Access: a candidate's devices, links and codes, and how often who may ask for them.
 *
 * <p>It knows an application only as an id and an e-mail address only by its index; what an
 * application is, and what a letter says, is for those who enter this room.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault"})
@NullMarked
package org.vivier.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
