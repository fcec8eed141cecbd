package org.vivier.staff.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long ways in last.
 *
 * @param link a link that somebody asked for
 * @param invitation a link that somebody else asked for
 * @param step from the link to the second proof
 * @param proof how long after a proof somebody may do what is dangerous
 */
@ConfigurationProperties("vivier.staff.sign-in")
public record SignInTerms(
    @DefaultValue("PT15M") Duration link,
    @DefaultValue("P7D") Duration invitation,
    @DefaultValue("PT10M") Duration step,
    @DefaultValue("PT15M") Duration proof) {}
