package org.vivier.pools.referral;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about referrals.
 *
 * @param answerDays how many days somebody has to answer, where HR names no day
 * @param shownDays how many days a manager sees somebody who said yes
 */
@ConfigurationProperties("vivier.referrals")
public record ReferralTerms(@DefaultValue("7") int answerDays, @DefaultValue("30") int shownDays) {}
