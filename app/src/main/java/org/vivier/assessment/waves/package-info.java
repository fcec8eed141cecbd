/**
 * Whose turn it is: waves, setting aside and recalling, draws by lot that can be replayed, and from
 * when on assessors know whose application it is.
 */
@NamedInterface("waves")
@NullMarked
package org.vivier.assessment.waves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
