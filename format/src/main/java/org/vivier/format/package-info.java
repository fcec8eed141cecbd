/**
 * The posting format: what a Markdown posting says, in one language and as a pair.
 *
 * <p>Anything may use it; it knows nothing of databases, web pages or Spring.
 */
@NullMarked
package org.vivier.format;

import org.jspecify.annotations.NullMarked;
