/** Language results on pages of staff: shown, entered, verified, taken back. */
@NullMarked
package org.vivier.pools.language.web;

import org.jspecify.annotations.NullMarked;
