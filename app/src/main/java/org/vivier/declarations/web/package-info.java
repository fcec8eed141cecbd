/**
 * The pages of the voluntary self-declaration: the form, its confirmation, and change by code.
 *
 * <p>They read no cookie but the one against forged forms, and ask nothing of who is there.
 */
@NullMarked
package org.vivier.declarations.web;

import org.jspecify.annotations.NullMarked;
