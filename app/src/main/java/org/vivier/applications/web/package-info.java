/**
 * The pages by which a candidate applies: start, questions, check, confirmation, and the way back.
 *
 * <p>Controllers, page records and what binds forms; decisions are the verbs' of the room.
 */
@NullMarked
package org.vivier.applications.web;

import org.jspecify.annotations.NullMarked;
