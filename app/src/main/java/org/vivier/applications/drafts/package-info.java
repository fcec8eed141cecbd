/** From the first answer to a draft that is complete: beginning, saving, attaching files. */
@NamedInterface("drafts")
@NullMarked
package org.vivier.applications.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
