/**
 * The pictures that postings show of their teams: kept as they came, shown as they were drawn anew.
 */
@NamedInterface("pictures")
@NullMarked
package org.vivier.postings.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
