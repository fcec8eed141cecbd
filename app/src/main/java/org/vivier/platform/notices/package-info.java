/** Word from the database that something changed, whichever process changed it. */
@NullMarked
package org.vivier.platform.notices;

import org.jspecify.annotations.NullMarked;
