/**
 * The port by which rooms put work into somebody's queue: they implement {@link
 * org.vivier.staff.work.WorkSource}, and {@link org.vivier.staff.work.WaitingSource} for what
 * somebody waits for. Nothing is copied: the sources are asked each time.
 */
@NamedInterface("work")
@NullMarked
package org.vivier.staff.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
