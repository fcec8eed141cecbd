/** Vivier. Each package below is a room; its {@code package-info} says who may enter. */
@NullMarked
package org.vivier;

import org.jspecify.annotations.NullMarked;
