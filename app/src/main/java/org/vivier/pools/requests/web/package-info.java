/** The pages of requests: the manager's form, the adviser's search, the lists. */
@NullMarked
package org.vivier.pools.requests.web;

import org.jspecify.annotations.NullMarked;
