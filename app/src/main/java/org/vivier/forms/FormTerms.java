package org.vivier.forms;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about the questions that every posting asks.
 *
 * @param statementWords the most words a statement may have
 * @param claims what people may claim: {@code citizenship}, {@code veteran}, {@code priority}
 */
@ConfigurationProperties("vivier.applications")
public record FormTerms(
    @DefaultValue("300") int statementWords,
    @DefaultValue({"citizenship", "veteran", "priority"}) Set<String> claims) {}
