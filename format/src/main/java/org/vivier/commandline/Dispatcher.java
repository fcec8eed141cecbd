package org.vivier.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds the command that is meant and has it done.
 *
 * @param texts the words of the help, by key
 * @param sentences what to say of a line that makes no sense, with the name of its command
 * @param failures what to do when a command fails, with the exit status
 * @param environment for {@code COLUMNS}, the width of the terminal
 */
public record Dispatcher(
    PrintWriter out,
    PrintWriter err,
    Function<String, Optional<String>> texts,
    BiFunction<Misunderstood, String, String> sentences,
    BiFunction<Exception, PrintWriter, Integer> failures,
    Map<String, String> environment) {
  /** The exit status of a command line that makes no sense. */
  public static final int NOT_UNDERSTOOD = 2;

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  /** Carries out one command line; returns the exit status. */
  public int run(Command root, String... arguments) {
    Command command = root;
    List<String> left = List.of(arguments);
    while (!left.isEmpty()) {
      Supplier<Command> next = command.below().get(left.getFirst());
      if (next == null) {
        break;
      }
      command = next.get();
      left = left.subList(1, left.size());
    }
    int status = run(command, left);
    out.flush();
    return status;
  }

  private int run(Command command, List<String> typed) {
    Syntax syntax = command.syntax();
    try {
      Given given = syntax.parse(typed);
      if (given.flag(Syntax.HELP)) {
        new Help(texts, width()).of(command).forEach(out::println);
        return 0;
      }
      return command.run(given);
    } catch (Misunderstood e) {
      err.println(sentences.apply(e, syntax.command()));
      return NOT_UNDERSTOOD;
    } catch (Exception e) {
      return failures.apply(e, err);
    }
  }

  private int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean number = !columns.isEmpty() && columns.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && columns.length() < 5
        ? Math.max(Integer.parseInt(columns), LEAST_WIDTH)
        : USUAL_WIDTH;
  }
}
