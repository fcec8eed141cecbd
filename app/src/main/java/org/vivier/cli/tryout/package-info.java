/** Gives the organization to try its candidates, through the verbs that people use. */
@NullMarked
package org.vivier.cli.tryout;

import org.jspecify.annotations.NullMarked;
