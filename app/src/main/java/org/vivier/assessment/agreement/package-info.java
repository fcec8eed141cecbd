/** How well those who rate agree: what their marks were once open, and hidden repeats. */
@NamedInterface("agreement")
@NullMarked
package org.vivier.assessment.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
