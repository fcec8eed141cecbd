/**
 * The rules of the world's time zones: one source for everything, newer than Java's and replaceable
 * without a new Java.
 */
@NullMarked
package org.vivier.format.zones;

import org.jspecify.annotations.NullMarked;
