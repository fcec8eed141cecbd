package org.vivier.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command line whose words are each understood, but not together. */
final class Misused extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * Refuses.
   *
   * @param key of the words that say why
   */
  Misused(CommandLine line, String key) {
    super(line, key);
    this.key = key;
  }

  String key() {
    return key;
  }
}
