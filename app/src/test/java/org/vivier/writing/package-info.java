/** Proves what can be proven of the documents beside the code: both languages, whole links. */
@NullMarked
package org.vivier.writing;

import org.jspecify.annotations.NullMarked;
