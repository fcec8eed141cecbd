/**
 * Every word a page says, per room and language, from {@code messages/}.
 *
 * <p>Every room may enter; it knows no page and no room.
 */
@NullMarked
package org.vivier.platform.words;

import org.jspecify.annotations.NullMarked;
