package org.vivier.commandline;

import java.util.List;

/** A command line that makes no sense. Nothing was done; the wording is the reader's language's. */
public final class Misunderstood extends Exception {
  /** What is wrong; says which arguments there are. */
  public enum Kind {
    /** The option. */
    UNKNOWN_OPTION,
    /** The word. */
    UNKNOWN_WORD,
    /** The name of the option or word. */
    MISSING,
    /** The option. */
    TWICE,
    /** The name of the option or word, and the value. */
    BAD_VALUE,
    /** The name of the option or word, and the path. */
    NO_FOLDER,
    /** None: a command that only leads to others. */
    NO_COMMAND,
    /** The key of the words about the two, of which only one makes sense. */
    EITHER_OR
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient List<String> arguments;

  /** Says what is wrong. */
  public Misunderstood(Kind kind, String... arguments) {
    super(kind + " " + List.of(arguments), null, false, false);
    this.kind = kind;
    this.arguments = List.of(arguments);
  }

  public Kind kind() {
    return kind;
  }

  /** What the {@link Kind} speaks of, as it was typed. */
  public List<String> arguments() {
    return arguments;
  }
}
