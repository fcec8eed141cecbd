/**
 * Follows a folder of postings while the server runs: what changes in it is imported.
 *
 * <p>Entered by {@code serve} only.
 */
@NullMarked
package org.vivier.cli.content;

import org.jspecify.annotations.NullMarked;
