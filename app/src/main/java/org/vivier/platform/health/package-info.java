/**
 * Whether the program is alive and ready, for whoever watches over it. Nothing else is told.
 *
 * <p>Other rooms say when the site opens ({@link org.vivier.platform.health.Opening}).
 */
@NullMarked
package org.vivier.platform.health;

import org.jspecify.annotations.NullMarked;
