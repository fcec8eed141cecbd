/**
 * What people do with Vivier, told as scenarios in a real browser.
 *
 * <p>One scenario a file; those that candidates depend on run in both languages.
 */
@NullMarked
package org.vivier.journey;

import org.jspecify.annotations.NullMarked;
