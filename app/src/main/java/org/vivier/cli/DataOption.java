package org.vivier.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class DataOption {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  Path data = Path.of("data");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;
}
