package org.vivier.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.vivier.commandline.Misunderstood;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Says in one line, in the reader's language, what was not understood. */
record UsageErrors(Language language) implements BiFunction<Misunderstood, String, String> {
  @Override
  public String apply(Misunderstood error, String command) {
    return words().text("cli.usage.line", sentence(error), command);
  }

  private String sentence(Misunderstood error) {
    List<String> arguments = error.arguments();
    return switch (error.kind()) {
      case UNKNOWN_OPTION -> words().text("cli.usage.unknownOption", arguments.getFirst());
      case UNKNOWN_WORD -> words().text("cli.usage.unknownWord", arguments.getFirst());
      case MISSING -> words().text("cli.usage.missing", arguments.getFirst());
      case TWICE -> words().text("cli.usage.twice", arguments.getFirst());
      case BAD_VALUE -> words().text("cli.usage.badValue", arguments.toArray());
      case NO_FOLDER -> words().text("cli.usage.noFolder", arguments.toArray());
      case NO_COMMAND -> words().text("cli.usage.noCommand");
      case EITHER_OR -> words().text(arguments.getFirst());
    };
  }

  private Words words() {
    return Words.of(language);
  }
}
