/** Whether the database goes by the same rules of time zones as this program. */
@NullMarked
package org.vivier.platform.zones;

import org.jspecify.annotations.NullMarked;
