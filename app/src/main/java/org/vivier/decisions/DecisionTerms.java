package org.vivier.decisions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about decisions.
 *
 * @param hold how long a letter can be taken back before it leaves
 * @param secondPerson whether a second person looks at each decision, where a process doesn't say
 */
@ConfigurationProperties("vivier.decisions")
public record DecisionTerms(
    @DefaultValue("PT30M") Duration hold, @DefaultValue("false") boolean secondPerson) {}
