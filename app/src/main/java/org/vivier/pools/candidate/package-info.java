/** The candidate's page about their pools, and what they do there. */
@NullMarked
package org.vivier.pools.candidate;

import org.jspecify.annotations.NullMarked;
