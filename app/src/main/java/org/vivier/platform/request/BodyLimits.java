package org.vivier.platform.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large the body of a request may be.
 *
 * @param formSize a form without files, and what is typed beside files
 * @param filesSize a form with files, all of them together
 * @param reportSize what another program reports
 * @param inMemory what of one body is kept in memory before it goes to the disk, sealed
 * @param onDisk what all bodies under way may take of the disk
 */
@ConfigurationProperties("vivier.requests")
public record BodyLimits(
    @DefaultValue("1MB") DataSize formSize,
    @DefaultValue("64MB") DataSize filesSize,
    @DefaultValue("256KB") DataSize reportSize,
    @DefaultValue("1MB") DataSize inMemory,
    @DefaultValue("2GB") DataSize onDisk) {

  /** The most bytes that such a body may have, where one file may have so many. */
  long of(BodyKind kind, long file) {
    return switch (kind) {
      case FORM -> formSize.toBytes();
      case FILE -> Math.min(file + formSize.toBytes(), filesSize.toBytes());
      case FILES -> filesSize.toBytes();
      case REPORT -> reportSize.toBytes();
    };
  }
}
