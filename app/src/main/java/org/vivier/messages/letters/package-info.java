/** What the letters of this room say. The words are in the messages of {@code letters}. */
@NullMarked
package org.vivier.messages.letters;

import org.jspecify.annotations.NullMarked;
