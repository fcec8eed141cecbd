/** What rooms above hear of what a process is tied to. */
@NamedInterface("links")
@NullMarked
package org.vivier.processes.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
