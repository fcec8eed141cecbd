/**
 * What tests stand on: a database and a clock of their own, a browser.
 *
 * <p>For every test; a plain {@code @SpringBootTest} gets database and clock without asking.
 */
@NullMarked
package org.vivier.testing;

import org.jspecify.annotations.NullMarked;
