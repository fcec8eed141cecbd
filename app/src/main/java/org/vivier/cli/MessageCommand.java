package org.vivier.cli;

import java.util.Locale;
import org.vivier.applications.staff.SendStaffMessage;
import org.vivier.applications.staff.StaffWords;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Writes to a candidate about an application. The text is typed and not on the line. */
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
        Syntax.of("vivier message")
            .word("REFERENCE", "message.reference")
            .required("--subject", "TEXT", "message.subject")
            .required("--sender", "NAME", "message.sender"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    String reference = given.words().getFirst().strip().toUpperCase(Locale.ROOT);
    String subject = given.value("--subject", Values::filled).orElseThrow();
    String sender = given.value("--sender", Values::filled).orElseThrow();
    String text = TypedText.standard().lines(words.text("cli.message.question"));
    if (Invisible.only(text)) {
      return refuse("cli.message.empty", reference);
    }
    try (Program program = start.command(DataFolderOption.of(given))) {
      return send(
          program.get(SendStaffMessage.class), reference, new StaffWords(sender, subject, text));
    }
  }

  private int send(SendStaffMessage send, String reference, StaffWords message) {
    return switch (send.handle(reference, message)) {
      case SENT -> {
        System.out.println(words.text("cli.message.sent", reference));
        System.out.println(words.text("cli.letters.waits"));
        yield 0;
      }
      case UNKNOWN -> refuse("cli.message.unknown", reference);
      case ERASED -> refuse("cli.message.erased", reference);
      case DISOWNED -> refuse("cli.message.disowned", reference);
      case POSTING_GONE -> refuse("cli.message.postingGone", reference);
    };
  }

  private int refuse(String key, String argument) {
    System.err.println(words.text(key, argument));
    return 1;
  }
}
