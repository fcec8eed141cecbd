package org.vivier.check;

import org.vivier.commandline.Misunderstood;
import org.vivier.format.Message;

/** Says in one line what {@code vivier check} did not understand. */
final class CheckUsage {
  private CheckUsage() {}

  static Message sentence(Misunderstood error, String command) {
    Object[] arguments = error.arguments().toArray();
    return switch (error.kind()) {
      case UNKNOWN_OPTION -> line("unknown option: %s", "option inconnue : %s", command, arguments);
      case UNKNOWN_WORD -> line("not understood: %s", "mot non compris : %s", command, arguments);
      case MISSING -> line("%s is missing", "%s manque", command, arguments);
      case TWICE ->
          line("%s may be given once", "%s ne peut être donné qu’une fois", command, arguments);
      case BAD_VALUE, NO_FOLDER ->
          line("not a value for %s: %s", "valeur non valide pour %s : %s", command, arguments);
      case NO_COMMAND, EITHER_OR ->
          line("not understood", "ligne non comprise", command, arguments);
    };
  }

  private static Message line(String en, String fr, String command, Object... arguments) {
    return Message.of(
        command + ": " + en + " (see " + command + " --help)",
        command + " : " + fr + " (voir " + command + " --help)",
        arguments);
  }
}
