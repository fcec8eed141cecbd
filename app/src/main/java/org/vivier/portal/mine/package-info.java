/** “My applications”: what was sent, and what its owner may still do with it. */
@NullMarked
package org.vivier.portal.mine;

import org.jspecify.annotations.NullMarked;
