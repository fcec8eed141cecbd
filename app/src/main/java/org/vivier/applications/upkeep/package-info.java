/**
 * What happens to applications by the clock: expiry, reminders, receipts that waited, forgetting.
 *
 * <p>For this room alone.
 */
@NullMarked
package org.vivier.applications.upkeep;

import org.jspecify.annotations.NullMarked;
