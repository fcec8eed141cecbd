/**
 * Assessment boards: who assesses what, in which languages, who declared a conflict of interest,
 * and when the last answer would leave at the board's pace.
 */
@NamedInterface("board")
@NullMarked
package org.vivier.processes.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
