/** Messages that wait for an answer, as work. */
@NullMarked
package org.vivier.messages.work;

import org.jspecify.annotations.NullMarked;
