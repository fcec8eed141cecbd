/** The pages of single referrals: for HR and the manager, and for the person who is asked. */
@NullMarked
package org.vivier.pools.referral.web;

import org.jspecify.annotations.NullMarked;
