/**
 * What every page has, whichever room it is in: the site's identity, the frame, page numbers,
 * errors.
 *
 * <p>Templates and every room's web part may enter; it knows no room.
 */
@NullMarked
package org.vivier.platform.page;

import org.jspecify.annotations.NullMarked;
