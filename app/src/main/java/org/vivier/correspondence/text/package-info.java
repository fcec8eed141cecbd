/**
 * What letters say: their typed contents, the words in two languages, plain text and HTML.
 *
 * <p>For this room alone; it knows no database and no network.
 */
@NullMarked
package org.vivier.correspondence.text;

import org.jspecify.annotations.NullMarked;
