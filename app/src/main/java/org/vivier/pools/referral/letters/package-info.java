/** What the letters about referrals say. The words are in the messages of {@code letters}. */
@NullMarked
package org.vivier.pools.referral.letters;

import org.jspecify.annotations.NullMarked;
