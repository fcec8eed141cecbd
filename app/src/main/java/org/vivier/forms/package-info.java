/**
 * Forms: the pages and questions of a posting, the answers to them, and what is missing or wrong.
 *
 * <p>No database and no web in here; everything can be tried out by itself. Whoever shows, keeps or
 * reads answers may enter.
 */
@ApplicationModule(allowedDependencies = {"platform", "postings"})
@NullMarked
package org.vivier.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
