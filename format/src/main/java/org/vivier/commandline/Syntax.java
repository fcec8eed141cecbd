package org.vivier.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;
import org.vivier.commandline.Misunderstood.Kind;

/**
 * What may be typed after a command's name. Every command has {@code --help}, which comes last.
 *
 * <p>Text keys name the words of the help, which is written only when somebody asks for it.
 */
public final class Syntax {
  static final String HELP = "--help";

  private final String command;
  private final List<Word> words = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();

  /** How often a word may or must come. */
  enum Count {
    ONE,
    PERHAPS_ONE,
    ANY
  }

  /** How an option may or must come. */
  enum Use {
    ONCE,
    REQUIRED,
    REPEATED
  }

  /** A word by its place. */
  record Word(String label, String text, Count count) {}

  /** An option, with a value when it has a label; shown in the help when it has a text. */
  record Choice(
      String name,
      @Nullable String letter,
      @Nullable String label,
      @Nullable String text,
      Use use) {
    String longName() {
      return name.substring(2);
    }
  }

  private Syntax(String command) {
    this.command = command;
  }

  /** Of a command with this name, those above it included: {@code vivier letters retry}. */
  public static Syntax of(String command) {
    return new Syntax(command);
  }

  public String command() {
    return command;
  }

  /** Takes a word here; who does not give it is told that it is missing. */
  public Syntax word(String label, String text) {
    return word(label, text, Count.ONE);
  }

  /** May take a word here. */
  public Syntax optionalWord(String label, String text) {
    return word(label, text, Count.PERHAPS_ONE);
  }

  /** Takes any number of words here. */
  public Syntax anyWords(String label, String text) {
    return word(label, text, Count.ANY);
  }

  private Syntax word(String label, String text, Count count) {
    words.add(new Word(label, text, count));
    return this;
  }

  /** Knows an option without a value. */
  public Syntax flag(String name, String text) {
    return choice(name, null, null, text, Use.ONCE);
  }

  /** Knows an option without a value, which also has a letter. */
  public Syntax flag(String name, String letter, String text) {
    return choice(name, letter, null, text, Use.ONCE);
  }

  /** Knows an option with a value. */
  public Syntax option(String name, String label, String text) {
    return choice(name, null, label, text, Use.ONCE);
  }

  /** Knows an option with a value, of which the help says nothing. */
  public Syntax hidden(String name, String label) {
    return choice(name, null, label, null, Use.ONCE);
  }

  /** Must have an option with a value. */
  public Syntax required(String name, String label, String text) {
    return choice(name, null, label, text, Use.REQUIRED);
  }

  /** Knows an option with a value that may be given several times. */
  public Syntax repeatable(String name, String label, String text) {
    return choice(name, null, label, text, Use.REPEATED);
  }

  private Syntax choice(
      String name,
      @Nullable String letter,
      @Nullable String label,
      @Nullable String text,
      Use use) {
    choices.add(new Choice(name, letter, label, text, use));
    return this;
  }

  List<Word> words() {
    return words;
  }

  /** In the order of the help. */
  List<Choice> choices() {
    List<Choice> all = new ArrayList<>(choices);
    all.add(new Choice(HELP, "h", null, "help", Use.ONCE));
    return all;
  }

  /**
   * Understands what was typed. Whoever asks for help gets it, whatever else there is or is not.
   *
   * @throws Misunderstood when it makes no sense
   */
  Given parse(List<String> typed) throws Misunderstood {
    CommandLine line = line(typed);
    Given given = new Given(line);
    if (!given.flag(HELP)) {
      check(line);
    }
    return given;
  }

  private CommandLine line(List<String> typed) throws Misunderstood {
    DefaultParser parser =
        DefaultParser.builder()
            // An option that is added later must not change what an abbreviation means.
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    try {
      return parser.parse(options(), typed.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw new Misunderstood(Kind.UNKNOWN_OPTION, e.getOption());
    } catch (MissingArgumentException e) {
      throw new Misunderstood(Kind.MISSING, "--" + e.getOption().getLongOpt());
    } catch (ParseException e) {
      throw new Misunderstood(Kind.UNKNOWN_WORD, String.join(" ", typed));
    }
  }

  private Options options() {
    Options options = new Options();
    for (Choice choice : choices()) {
      options.addOption(
          Option.builder(choice.letter())
              .longOpt(choice.longName())
              .hasArg(choice.label() != null)
              .get());
    }
    return options;
  }

  private void check(CommandLine line) throws Misunderstood {
    for (Choice choice : choices) {
      int times = line.getOptionCount(choice.longName());
      if (times > 1 && choice.use() != Use.REPEATED) {
        throw new Misunderstood(Kind.TWICE, choice.name());
      }
    }
    List<String> given = line.getArgList();
    Optional<Word> missing =
        words.stream().skip(given.size()).filter(word -> word.count() == Count.ONE).findFirst();
    if (missing.isPresent()) {
      throw new Misunderstood(Kind.MISSING, missing.get().label());
    }
    boolean any = words.stream().anyMatch(word -> word.count() == Count.ANY);
    if (given.size() > words.size() && !any) {
      throw new Misunderstood(Kind.UNKNOWN_WORD, given.get(words.size()));
    }
    for (Choice choice : choices) {
      if (choice.use() == Use.REQUIRED && !line.hasOption(choice.longName())) {
        throw new Misunderstood(Kind.MISSING, choice.name());
      }
    }
  }
}
