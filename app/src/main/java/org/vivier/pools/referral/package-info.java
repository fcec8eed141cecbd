/**
 * People who are proposed for a request: asked, shown to its manager, selected; and in which order
 * the law puts them at an appointment.
 */
@NullMarked
package org.vivier.pools.referral;

import org.jspecify.annotations.NullMarked;
