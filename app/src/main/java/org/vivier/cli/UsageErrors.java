package org.vivier.cli;

import java.nio.file.Path;
import org.vivier.platform.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line, in the reader's language, what was not understood. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Words words;

  UsageErrors(Words words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine line = error.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    line.getErr().println(words.text("cli.usage.line", sentence(error), command));
    return CommandLine.ExitCode.USAGE;
  }

  private String sentence(ParameterException error) {
    return switch (error) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          words.text("cli.usage.missing", name(missing.getMissing().getFirst()));
      case OverwrittenOptionException twice ->
          words.text("cli.usage.twice", name(twice.getOverwritten()));
      case Misused misused -> words.text(misused.key());
      default -> badValue(error);
    };
  }

  private String unmatched(UnmatchedArgumentException error) {
    String first = error.getUnmatched().getFirst();
    return words.text(
        error.isUnknownOption() ? "cli.usage.unknownOption" : "cli.usage.unknownWord", first);
  }

  private String badValue(ParameterException error) {
    ArgSpec argument = error.getArgSpec();
    if (argument == null) {
      return words.text("cli.usage.noCommand");
    }
    String key = argument.type() == Path.class ? "cli.usage.noFolder" : "cli.usage.badValue";
    return words.text(key, name(argument), String.valueOf(error.getValue()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
