/**
 * What the full-text index of postings is made of: words for their facts, and the rows that hold
 * them.
 *
 * <p>Only the postings room enters; others search through {@link
 * org.vivier.postings.PostingSearch}.
 */
@NullMarked
package org.vivier.postings.search;

import org.jspecify.annotations.NullMarked;
