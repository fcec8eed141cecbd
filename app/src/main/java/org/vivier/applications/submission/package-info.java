/**
 * Submission and what may follow it: correction, withdrawal, reinstatement, choosing among several.
 */
@NamedInterface("submission")
@NullMarked
package org.vivier.applications.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
