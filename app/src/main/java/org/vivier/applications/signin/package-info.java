/** How candidates come back to what is theirs: codes and links that letters carry. */
@NamedInterface("signin")
@NullMarked
package org.vivier.applications.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
