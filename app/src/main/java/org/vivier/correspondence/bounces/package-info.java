/**
 * Reports of mail that did not arrive, in the forms that servers and services send them.
 *
 * <p>For this room alone.
 */
@NullMarked
package org.vivier.correspondence.bounces;

import org.jspecify.annotations.NullMarked;
