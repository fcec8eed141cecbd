/** The pages of assessment. */
@NullMarked
package org.vivier.assessment.web;

import org.jspecify.annotations.NullMarked;
