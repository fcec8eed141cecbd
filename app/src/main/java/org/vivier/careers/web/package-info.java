/**
 * The careers site's pages: what each template receives, in words that need no further decision.
 *
 * <p>Only the careers room fills them and only its templates read them.
 */
@NullMarked
package org.vivier.careers.web;

import org.jspecify.annotations.NullMarked;
