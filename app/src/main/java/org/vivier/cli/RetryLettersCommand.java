package org.vivier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.vivier.correspondence.DeadLetter;
import org.vivier.correspondence.DeadLetters;
import org.vivier.correspondence.LetterId;
import org.vivier.correspondence.RetryLetter;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends letters again that did not reach their reader. */
@Command(name = "retry")
final class RetryLettersCommand implements Callable<Integer> {
  private final Start start;
  private final Words words;
  private final DataOption common;

  @Parameters(paramLabel = "NUMBER", arity = "0..*", descriptionKey = "retry.number")
  List<UUID> numbers = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "retry.all")
  boolean all;

  @Spec CommandSpec spec = CommandSpec.create();

  RetryLettersCommand(Start start, Language language, DataOption common) {
    this.start = start;
    this.words = Words.of(language);
    this.common = common;
  }

  @Override
  public Integer call() {
    if (all != numbers.isEmpty()) {
      throw new Misused(spec.commandLine(), "cli.usage.numbersOrAll");
    }
    try (Program program = start.command(common.data)) {
      List<LetterId> wanted = wanted(program);
      RetryLetter retry = program.get(RetryLetter.class);
      List<LetterId> unknown = wanted.stream().filter(letter -> !retry.handle(letter)).toList();
      int queued = wanted.size() - unknown.size();
      System.out.println(words.text("cli.letters.queued", queued));
      unknown.forEach(
          letter -> System.err.println(words.text("cli.letters.notDead", letter.toString())));
      return unknown.isEmpty() ? 0 : 1;
    }
  }

  private List<LetterId> wanted(Program program) {
    return all
        ? program.get(DeadLetters.class).all().stream().map(DeadLetter::id).toList()
        : numbers.stream().distinct().map(LetterId::new).toList();
  }
}
