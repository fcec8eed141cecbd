/** How people who work here prove who they are: links, codes, passkeys, recovery codes. */
@NullMarked
package org.vivier.staff.signin;

import org.jspecify.annotations.NullMarked;
