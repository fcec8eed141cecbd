package org.vivier.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Misunderstood.Kind;
import org.vivier.commandline.Syntax;

/** A name alone: it only leads to the commands below it. */
record MenuCommand(Syntax syntax, Map<String, Supplier<Command>> below) implements Command {
  @Override
  public int run(Given given) throws Misunderstood {
    throw new Misunderstood(Kind.NO_COMMAND);
  }
}
