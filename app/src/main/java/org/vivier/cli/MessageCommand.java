package org.vivier.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.vivier.applications.SendStaffMessage;
import org.vivier.applications.StaffWords;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes to a candidate about an application. The text is typed and not on the line. */
@Command(name = "message")
final class MessageCommand implements Callable<Integer> {
  private final Start start;
  private final Words words;

  @Parameters(paramLabel = "REFERENCE", descriptionKey = "message.reference")
  String reference = "";

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "TEXT",
      converter = FilledText.class,
      descriptionKey = "message.subject")
  String subject = "";

  @Option(
      names = "--sender",
      required = true,
      paramLabel = "NAME",
      converter = FilledText.class,
      descriptionKey = "message.sender")
  String sender = "";

  @Mixin final DataOption common = new DataOption();

  MessageCommand(Start start, Language language) {
    this.start = start;
    this.words = Words.of(language);
  }

  @Override
  public Integer call() {
    String text = TypedText.standard().lines(words.text("cli.message.question"));
    if (text.isBlank()) {
      return refuse("cli.message.empty", reference);
    }
    try (Program program = start.command(common.data)) {
      return send(program.get(SendStaffMessage.class), new StaffWords(sender, subject, text));
    }
  }

  private int send(SendStaffMessage send, StaffWords message) {
    String asPrinted = reference.strip().toUpperCase(Locale.ROOT);
    return switch (send.handle(asPrinted, message)) {
      case SENT -> {
        System.out.println(words.text("cli.message.sent", asPrinted));
        System.out.println(words.text("cli.letters.waits"));
        yield 0;
      }
      case UNKNOWN -> refuse("cli.message.unknown", asPrinted);
      case ERASED -> refuse("cli.message.erased", asPrinted);
      case POSTING_GONE -> refuse("cli.message.postingGone", asPrinted);
    };
  }

  private int refuse(String key, String argument) {
    System.err.println(words.text(key, argument));
    return 1;
  }
}
