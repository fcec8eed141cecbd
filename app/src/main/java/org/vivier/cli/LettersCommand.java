package org.vivier.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.correspondence.DeadLetter;
import org.vivier.correspondence.DeadLetters;
import org.vivier.correspondence.StateWords;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Lists the letters that did not reach their reader, by number: nothing in it says whose. */
final class LettersCommand implements Command {
  private final Start start;
  private final Language language;

  LettersCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(Syntax.of("vivier letters"));
  }

  @Override
  public Map<String, Supplier<Command>> below() {
    return Map.of("retry", () -> new RetryLettersCommand(start, language));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    try (Program program = start.command(DataFolderOption.of(given))) {
      lines(program.get(DeadLetters.class).all(), ZoneId.systemDefault(), language)
          .forEach(System.out::println);
      return 0;
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
          MinuteFormat.of(letter.writtenAt(), zone, language),
          MinuteFormat.of(letter.lastAttemptAt(), zone, language),
          String.valueOf(letter.attempts()),
          letter.reason() == null ? "–" : letter.reason(),
          StateWords.forStaff(letter.state(), language));
    }
    return table.lines();
  }
}
