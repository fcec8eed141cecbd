/** The pages on which new jobs by email are asked for, seen, changed and stopped. */
@NullMarked
package org.vivier.alerts.web;

import org.jspecify.annotations.NullMarked;
