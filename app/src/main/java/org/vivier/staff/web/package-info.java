/** The staff side over HTTP: who is signed in, what each route asks of them, and the ways in. */
@NullMarked
package org.vivier.staff.web;

import org.jspecify.annotations.NullMarked;
