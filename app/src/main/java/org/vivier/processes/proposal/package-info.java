/** Processes for postings that were imported: facts and criteria proposed from their text. */
@NamedInterface("proposal")
@NullMarked
package org.vivier.processes.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
