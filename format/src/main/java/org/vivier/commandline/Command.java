package org.vivier.commandline;

import java.util.Map;
import java.util.function.Supplier;

/** Something that a person can have done from a terminal. */
public interface Command {
  /** What may be typed after its name. */
  Syntax syntax();

  /**
   * Does it.
   *
   * @return the exit status
   * @throws Misunderstood before anything is done, when a value cannot be meant
   */
  int run(Given given) throws Exception;

  /** The commands below it, by name, in the order of its help. */
  default Map<String, Supplier<Command>> below() {
    return Map.of();
  }
}
