package org.vivier.assessment.blind;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about what assessors read.
 *
 * @param hideSchools whether the names of schools are hidden, too
 */
@ConfigurationProperties("vivier.assessment")
public record BlindTerms(@DefaultValue("false") boolean hideSchools) {}
