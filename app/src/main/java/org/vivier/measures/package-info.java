/**
 * Agreed accommodation measures: what is done for somebody in a step of the assessment, in both
 * languages, and nothing of why.
 *
 * <p>Read by the rooms that assess. Written by the room of the requests alone: the database lets
 * nobody else.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault"})
@NullMarked
package org.vivier.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
