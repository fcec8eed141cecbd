/** The pages on which postings are written. */
@NullMarked
package org.vivier.authoring.web;

import org.jspecify.annotations.NullMarked;
