/** Finding applicants of a process: filters, counts and pages worked out by the database. */
@NullMarked
package org.vivier.assessment.applicants;

import org.jspecify.annotations.NullMarked;
