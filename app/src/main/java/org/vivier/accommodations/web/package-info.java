/** The coordinator's pages for requests: the list, one private case, a proposal, closing. */
@NullMarked
package org.vivier.accommodations.web;

import org.jspecify.annotations.NullMarked;
