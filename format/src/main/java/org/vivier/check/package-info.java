/**
 * The posting checker: runs the rules over a folder or a pair, from the shell or inside the
 * program.
 *
 * <p>Publishing asks {@code PostingGate}; everything else stays in here.
 */
@NullMarked
package org.vivier.check;

import org.jspecify.annotations.NullMarked;
