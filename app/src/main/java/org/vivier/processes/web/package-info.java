/** The pages of selection processes; a room above shows its own pages of a process among them. */
@NamedInterface("web")
@NullMarked
package org.vivier.processes.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
