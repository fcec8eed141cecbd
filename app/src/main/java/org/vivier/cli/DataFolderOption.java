package org.vivier.cli;

import java.nio.file.Path;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;

/** The option that every command has which works with a data folder. */
final class DataFolderOption {
  private static final String NAME = "--data";

  private DataFolderOption() {}

  static Syntax addTo(Syntax syntax) {
    return syntax.option(NAME, "DIR", "data");
  }

  static Path of(Given given) throws Misunderstood {
    return given.value(NAME, Path::of).orElse(Path.of("data"));
  }
}
