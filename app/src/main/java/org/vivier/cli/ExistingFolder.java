package org.vivier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A folder that is there. */
final class ExistingFolder implements ITypeConverter<Path> {
  @Override
  public Path convert(String value) {
    Path folder = Path.of(value);
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      throw new TypeConversionException("folder");
    }
    return folder;
  }
}
