package org.vivier.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.vivier.commandline.Command;
import org.vivier.commandline.Dispatcher;
import org.vivier.commandline.SpokenLanguage;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;

/** Understands a command line and carries it out. */
public final class Commands {
  /** Not for people: the launcher's own. */
  private static final String TRAIN = "train";

  private Commands() {}

  /**
   * Carries out one command line.
   *
   * @param program the class that Spring starts from, for commands that need it
   * @return the exit status: 0 done, 1 failed, 2 not understood
   */
  public static int run(Class<?> program, String... arguments) {
    Map<String, String> environment = System.getenv();
    PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    return run(
        new Start(program, environment), SpokenLanguage.of(environment), out, err, arguments);
  }

  static int run(
      Start start, Language language, PrintWriter out, PrintWriter err, String... arguments) {
    if (arguments.length > 0 && arguments[0].equals(TRAIN)) {
      return dispatcher(start, language, out, err)
          .run(
              new TrainCommand(start.onItsOwn()),
              Arrays.copyOfRange(arguments, 1, arguments.length));
    }
    return dispatcher(start, language, out, err).run(root(start, language, out), arguments);
  }

  private static Dispatcher dispatcher(
      Start start, Language language, PrintWriter out, PrintWriter err) {
    return new Dispatcher(
        out,
        err,
        new HelpTexts(language),
        new UsageErrors(language),
        Failures::report,
        start.environment());
  }

  private static Command root(Start start, Language language, PrintWriter out) {
    Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    commands.put("serve", () -> new ServeCommand(start, language));
    commands.put("import", () -> new ImportCommand(start, language));
    commands.put("export", () -> new ExportCommand(start, language));
    commands.put("letters", () -> new LettersCommand(start, language));
    commands.put("applications", () -> new ApplicationsCommand(start, language));
    commands.put("late", () -> new LateCommand(start, language));
    commands.put("clocks", () -> new ClocksCommand(start, language));
    commands.put("merit-file", () -> new MeritFileCommand(start, language, out));
    commands.put("message", () -> new MessageCommand(start, language));
    commands.put("backup", () -> new BackupCommand(start, language));
    commands.put("restore", () -> new RestoreCommand(start, language));
    commands.put("keys", () -> keys(start, language));
    commands.put("journal", () -> journal(start, language, out));
    commands.put("admin", () -> admin(start, language));
    return new VivierCommand(out, commands);
  }

  private static Command journal(Start start, Language language, PrintWriter out) {
    Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    commands.put("verify", () -> new VerifyJournalCommand(start, language, out));
    commands.put("checkpoint", () -> new CheckpointCommand(start, language));
    commands.put("proof", () -> new ProveRecordCommand(start, language));
    commands.put("export", () -> new ExportJournalCommand(start, language));
    return new MenuCommand(Syntax.of("vivier journal"), commands);
  }

  private static Command keys(Start start, Language language) {
    return new MenuCommand(
        Syntax.of("vivier keys"), Map.of("rotate", () -> new RotateKeysCommand(start, language)));
  }

  private static Command admin(Start start, Language language) {
    return new MenuCommand(
        Syntax.of("vivier admin"), Map.of("create", () -> new AdminCreateCommand(start, language)));
  }
}
