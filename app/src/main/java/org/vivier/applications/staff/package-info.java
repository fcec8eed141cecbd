/** What staff do by command: the list, late permissions, messages. */
@NamedInterface("staff")
@NullMarked
package org.vivier.applications.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
