/** The download of everything that is kept about one application. */
@NullMarked
package org.vivier.portal.archive;

import org.jspecify.annotations.NullMarked;
