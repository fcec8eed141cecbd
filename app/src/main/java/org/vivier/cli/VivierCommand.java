package org.vivier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Supplier;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Misunderstood.Kind;
import org.vivier.commandline.Syntax;

/** The program's name alone: it leads to the commands, and knows its version. */
record VivierCommand(PrintWriter out, Map<String, Supplier<Command>> below) implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of("vivier").flag("--version", "V", "version");
  }

  @Override
  public int run(Given given) throws IOException, Misunderstood {
    if (!given.flag("--version")) {
      throw new Misunderstood(Kind.NO_COMMAND);
    }
    Version.lines().forEach(out::println);
    return 0;
  }
}
