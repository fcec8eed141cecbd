/** What happens at the doors of the program, written down for those who watch them. */
@NullMarked
package org.vivier.platform.security;

import org.jspecify.annotations.NullMarked;
