/** What managers need: requests for people from pools, from a draft to filled. */
@NullMarked
@NamedInterface("requests")
package org.vivier.pools.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
