/**
 * The merit file of a process and the complaint pack of one person: everything that was done and
 * why, in one ZIP that is written while it is read and verified without the organization.
 */
@NamedInterface("meritfile")
@NullMarked
package org.vivier.reports.meritfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
