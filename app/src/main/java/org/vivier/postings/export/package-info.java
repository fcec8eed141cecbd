/** Writes every posting's files as they were read. */
@NamedInterface("export")
@NullMarked
package org.vivier.postings.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
