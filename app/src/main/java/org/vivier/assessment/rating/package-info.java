/**
 * Ratings: who is given which cell of which application, what they say of it, when the ratings of a
 * cell are opened, and what the board says then.
 */
@NamedInterface("rating")
@NullMarked
package org.vivier.assessment.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
