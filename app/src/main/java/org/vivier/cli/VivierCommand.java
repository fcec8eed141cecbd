package org.vivier.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program's name alone: it only leads to the commands. */
@Command(name = "vivier", versionProvider = Version.class)
final class VivierCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  boolean version;
}
