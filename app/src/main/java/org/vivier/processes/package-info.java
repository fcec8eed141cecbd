/**
 * Selection processes: what is to be staffed, by which criteria, in which steps, by whom.
 *
 * <p>Others read through {@link org.vivier.processes.Processes} and write through the verb classes
 * only; a room above that must have a say before a process moves implements {@link
 * org.vivier.processes.TransitionCondition}.
 */
@ApplicationModule(
    allowedDependencies = {"platform", "postings", "staff", "staff :: page", "staff :: work"})
@NullMarked
package org.vivier.processes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
