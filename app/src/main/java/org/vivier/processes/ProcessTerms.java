package org.vivier.processes;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about selection processes.
 *
 * @param number how processes are numbered, as {@link NumberPattern} reads it
 * @param zone whose clocks new processes go by
 */
@ConfigurationProperties("vivier.processes")
public record ProcessTerms(
    @DefaultValue("{year}-{number:3}") NumberPattern number,
    @DefaultValue("America/Toronto") ZoneId zone) {}
