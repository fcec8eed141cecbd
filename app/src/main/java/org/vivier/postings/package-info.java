/**
 * Postings and their versions: import, export, and the catalogue of what is public.
 *
 * <p>Other rooms read through {@link org.vivier.postings.Catalogue} and {@link
 * org.vivier.postings.Postings}; they write through the verb classes only.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.vivier.postings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
