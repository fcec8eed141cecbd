/**
 * The public careers site: lists, search, posting pages, feeds.
 *
 * <p>Reads the catalogue of {@code postings}. Only {@code alerts} may enter, which keeps searches.
 */
@ApplicationModule(allowedDependencies = {"platform", "postings", "postings :: pictures"})
@NullMarked
package org.vivier.careers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
