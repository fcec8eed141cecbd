/** The pages of answers and decisions. */
@NullMarked
package org.vivier.decisions.web;

import org.jspecify.annotations.NullMarked;
