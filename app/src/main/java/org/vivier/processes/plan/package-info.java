/**
 * Assessment plans: which criterion is assessed in which step, by which method, what passes, and
 * that the method was looked at for biases and barriers before it is used.
 */
@NamedInterface("plan")
@NullMarked
package org.vivier.processes.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
