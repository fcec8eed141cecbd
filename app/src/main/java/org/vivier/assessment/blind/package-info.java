/**
 * What assessors read: the text of what was submitted, in passages that can be quoted, without what
 * says whose it is; and an honest word about what may still say so.
 */
@NamedInterface("blind")
@NullMarked
package org.vivier.assessment.blind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
