/** The pages on which one sees who works here, and gives and takes rights. */
@NullMarked
package org.vivier.staff.people;

import org.jspecify.annotations.NullMarked;
