/** The pages of conversations and of the organization's templates, and the ways to them. */
@NullMarked
package org.vivier.messages.web;

import org.jspecify.annotations.NullMarked;
