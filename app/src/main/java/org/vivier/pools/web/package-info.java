/** The pages of staff about pools. */
@NullMarked
package org.vivier.pools.web;

import org.jspecify.annotations.NullMarked;
