/** Applications to the posting that is always open: kept with consent, renewed or forgotten. */
@NullMarked
package org.vivier.pools.inventory;

import org.jspecify.annotations.NullMarked;
