package org.vivier.cli;

import java.time.ZoneId;
import java.util.List;
import org.vivier.correspondence.DeadLetter;
import org.vivier.correspondence.DeadLetters;
import org.vivier.correspondence.StateWords;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the letters that did not reach their reader, by number: nothing in it says whose. */
@Command(name = "letters")
final class LettersCommand implements Runnable {
  private final Start start;
  private final Language language;

  @Mixin final DataOption common = new DataOption();

  LettersCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public void run() {
    try (Program program = start.command(common.data)) {
      lines(program.get(DeadLetters.class).all(), ZoneId.systemDefault(), language)
          .forEach(System.out::println);
    }
  }

  static List<String> lines(List<DeadLetter> letters, ZoneId zone, Language language) {
    Words words = Words.of(language);
    if (letters.isEmpty()) {
      return List.of(words.text("cli.letters.none"));
    }
    Table table =
        new Table(
            words.text("cli.letters.number"),
            words.text("cli.letters.kind"),
            words.text("cli.letters.written"),
            words.text("cli.letters.tried"),
            words.text("cli.letters.attempts"),
            words.text("cli.letters.reason"),
            words.text("cli.letters.state"));
    for (DeadLetter letter : letters) {
      table.row(
          letter.id().toString(),
          letter.kind(),
          Minute.of(letter.writtenAt(), zone, language),
          Minute.of(letter.lastAttemptAt(), zone, language),
          String.valueOf(letter.attempts()),
          letter.reason() == null ? "–" : letter.reason(),
          StateWords.forStaff(letter.state(), language));
    }
    return table.lines();
  }
}
