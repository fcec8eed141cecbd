/** The pages by which a candidate applies: start, questions, check, confirmation. */
@NullMarked
package org.vivier.portal.applying;

import org.jspecify.annotations.NullMarked;
