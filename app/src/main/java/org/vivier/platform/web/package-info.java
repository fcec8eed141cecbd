/**
 * How pages leave the program: security headers, pages answered from memory, conditional requests.
 */
@NullMarked
package org.vivier.platform.web;

import org.jspecify.annotations.NullMarked;
