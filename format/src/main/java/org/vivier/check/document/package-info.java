/**
 * A posting's text as blocks of prose that know their place in the file.
 *
 * <p>The checker's rooms build on it; it knows no rule.
 */
@NullMarked
package org.vivier.check.document;

import org.jspecify.annotations.NullMarked;
