/** Answers: who owes them, by when, and how far they are. */
@NamedInterface("answers")
@NullMarked
package org.vivier.decisions.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
