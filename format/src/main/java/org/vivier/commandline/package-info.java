/**
 * How a command understands what a person typed, and explains itself in their language. The parsing
 * is Apache Commons CLI's.
 */
@NullMarked
package org.vivier.commandline;

import org.jspecify.annotations.NullMarked;
