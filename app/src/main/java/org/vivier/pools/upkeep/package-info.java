/** What happens to pools by itself: letters leave, people are reminded and asked. */
@NullMarked
package org.vivier.pools.upkeep;

import org.jspecify.annotations.NullMarked;
