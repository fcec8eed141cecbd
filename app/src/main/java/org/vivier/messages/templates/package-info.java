/** The organization's templates for messages, in both languages, and what is filled into them. */
@NullMarked
package org.vivier.messages.templates;

import org.jspecify.annotations.NullMarked;
