/** What applicants decide about themselves: address, language, accommodation, erasure. */
@NamedInterface("applicant")
@NullMarked
package org.vivier.applications.applicant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
