package org.vivier.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long ways in last.
 *
 * @param code a sign-in code
 * @param device what a device may see
 */
@ConfigurationProperties("vivier.applications.links")
record AccessTerms(@DefaultValue("PT15M") Duration code, @DefaultValue("P180D") Duration device) {}
