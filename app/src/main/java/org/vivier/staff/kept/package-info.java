/** Words that were typed when a session was over: kept for their author, and shown again. */
@NullMarked
package org.vivier.staff.kept;

import org.jspecify.annotations.NullMarked;
