/** What is written to the people who work here. */
@NullMarked
package org.vivier.staff.letters;

import org.jspecify.annotations.NullMarked;
