package org.vivier.staff;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle without doing anything
 * @param longest at most, whatever they do
 */
@ConfigurationProperties("vivier.staff.sessions")
record StaffTerms(@DefaultValue("PT1H") Duration idle, @DefaultValue("PT12H") Duration longest) {}
