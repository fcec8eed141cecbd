/**
 * The form: its pages and questions, the answers to them, and what is missing or wrong.
 *
 * <p>No database and no web in here; everything can be tried out by itself.
 */
@NullMarked
package org.vivier.applications.form;

import org.jspecify.annotations.NullMarked;
