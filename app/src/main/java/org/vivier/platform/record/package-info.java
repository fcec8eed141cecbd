/** What rooms say about acts that must be provable later; the journal hears it. */
@NullMarked
package org.vivier.platform.record;

import org.jspecify.annotations.NullMarked;
