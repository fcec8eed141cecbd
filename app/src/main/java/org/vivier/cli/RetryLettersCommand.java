package org.vivier.cli;

import java.util.List;
import java.util.UUID;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Misunderstood.Kind;
import org.vivier.commandline.Syntax;
import org.vivier.correspondence.DeadLetter;
import org.vivier.correspondence.DeadLetters;
import org.vivier.correspondence.LetterId;
import org.vivier.correspondence.RetryLetter;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;

/** Sends letters again that did not reach their reader. */
final class RetryLettersCommand implements Command {
  private final Start start;
  private final Words words;

  RetryLettersCommand(Start start, Language language) {
    this.start = start;
    this.words = Words.of(language);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier letters retry")
            .anyWords("NUMBER", "retry.number")
            .flag("--all", "retry.all"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    boolean all = given.flag("--all");
    List<UUID> numbers = given.words(UUID::fromString);
    if (all != numbers.isEmpty()) {
      throw new Misunderstood(Kind.EITHER_OR, "cli.usage.numbersOrAll");
    }
    try (Program program = start.command(DataFolderOption.of(given))) {
      List<LetterId> wanted = all ? dead(program) : meant(numbers);
      RetryLetter retry = program.get(RetryLetter.class);
      List<LetterId> unknown =
          wanted.stream().filter(letter -> !retry.handle(letter, Actor.OPERATOR)).toList();
      int queued = wanted.size() - unknown.size();
      System.out.println(words.text("cli.letters.queued", queued));
      unknown.forEach(
          letter -> System.err.println(words.text("cli.letters.notDead", letter.toString())));
      return unknown.isEmpty() ? 0 : 1;
    }
  }

  private static List<LetterId> dead(Program program) {
    return program.get(DeadLetters.class).all().stream().map(DeadLetter::id).toList();
  }

  private static List<LetterId> meant(List<UUID> numbers) {
    return numbers.stream().distinct().map(LetterId::new).toList();
  }
}
