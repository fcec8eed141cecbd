package org.vivier.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.ContactableApplications;
import org.vivier.messages.MessageResult;
import org.vivier.messages.WriteMessage;
import org.vivier.messages.Written;
import org.vivier.platform.words.Words;

/**
 * Writes to a candidate in the conversation about an application. The text is typed and not on the
 * line.
 */
final class MessageCommand implements Command {
  private final Start start;
  private final Words words;

  MessageCommand(Start start, Language language) {
    this.start = start;
    this.words = Words.of(language);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier message").word("REFERENCE", "message.reference"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    String reference = given.words().getFirst().strip().toUpperCase(Locale.ROOT);
    String text = TypedText.standard().lines(words.text("cli.message.question"));
    try (Program program = start.command(DataFolderOption.of(given))) {
      Optional<ContactableApplication> where =
          program.get(ContactableApplications.class).find(reference);
      return where.isEmpty()
          ? refuse(words.text("cli.message.unknown", reference))
          : say(write(program.get(WriteMessage.class), where.get(), text), reference);
    }
  }

  /** Whoever gives the command has seen no page: they write after all that is there. */
  private static MessageResult write(
      WriteMessage write, ContactableApplication where, String text) {
    return write.byCommand(
        where.application(),
        Written.of(UUID.randomUUID().toString(), String.valueOf(where.newest()), text));
  }

  private int say(MessageResult outcome, String reference) {
    String said = words.text("cli.message." + outcome.code(), reference, WriteMessage.LONGEST);
    if (outcome != MessageResult.SENT) {
      return refuse(said);
    }
    System.out.println(said);
    System.out.println(words.text("cli.letters.waits"));
    return 0;
  }

  private static int refuse(String why) {
    System.err.println(why);
    return 1;
  }
}
