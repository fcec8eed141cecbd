package org.vivier.cli;

import java.util.Map;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import picocli.CommandLine;

/** Understands a command line and carries it out. */
public final class Commands {
  private Commands() {}

  /**
   * Carries out one command line.
   *
   * @param program the class that Spring starts from, for commands that need it
   * @return the exit status: 0 done, 1 failed, 2 not understood
   */
  public static int run(Class<?> program, String... arguments) {
    Map<String, String> environment = System.getenv();
    Language language = SpokenLanguage.of(environment);
    Start start = new Start(program, environment);
    return commandLine(start, language).execute(arguments);
  }

  static CommandLine commandLine(Start start, Language language) {
    CommandLine line =
        new CommandLine(new VivierCommand())
            .addSubcommand(new ServeCommand(start, language))
            .addSubcommand(new ImportCommand(start, language))
            .addSubcommand(new ExportCommand(start, language))
            .addSubcommand(letters(start, language))
            .addSubcommand(new ApplicationsCommand(start, language))
            .addSubcommand(new LateCommand(start, language))
            .addSubcommand(new MessageCommand(start, language))
            .addSubcommand(keys(start, language))
            .addSubcommand(new TrainCommand(start.onItsOwn()));
    // Reaches the subcommands only when they are there already.
    return line.setResourceBundle(new HelpTexts(language))
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new UsageErrors(Words.of(language)))
        .setExecutionExceptionHandler(new Failures());
  }

  private static CommandLine letters(Start start, Language language) {
    LettersCommand letters = new LettersCommand(start, language);
    return new CommandLine(letters)
        .addSubcommand(new RetryLettersCommand(start, language, letters.common));
  }

  private static CommandLine keys(Start start, Language language) {
    KeysCommand keys = new KeysCommand();
    return new CommandLine(keys).addSubcommand(new RotateKeysCommand(start, language, keys.common));
  }
}
