package org.vivier.check;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vivier.check.report.Report;
import org.vivier.check.rules.RuleBook;
import org.vivier.commandline.Command;
import org.vivier.commandline.Dispatcher;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.SpokenLanguage;
import org.vivier.commandline.Syntax;
import org.vivier.format.ContentFolder;
import org.vivier.format.ContentFolderException;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.PostingSet;
import org.vivier.format.Severity;
import org.vivier.format.zones.ZoneRulesInForce;

/** {@code vivier check DIR}: what a careful bilingual editor would say of a content folder. */
public final class CheckCommand implements Command {
  private static final System.Logger LOG = System.getLogger(CheckCommand.class.getName());

  private static final int UNUSABLE = 2;

  /** More rounds of fixes than any text needs. */
  private static final int ROUNDS = 50;

  private static final String LANG = "--lang";

  private final Clock clock;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Language surroundings;

  private CheckCommand(Clock clock, PrintWriter out, PrintWriter err, Language surroundings) {
    this.clock = clock;
    this.out = out;
    this.err = err;
    this.surroundings = surroundings;
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    // Before anything asks what time it is somewhere.
    ZoneRulesInForce.install();
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(Clock.system(PostingSet.DEFAULT_ZONE), out, err, System.getenv(), arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the command.
   *
   * @param environment decides on the language of messages where {@code --lang} does not
   * @return 0 nothing found, 1 findings, 2 unusable input
   */
  public static int run(
      Clock clock,
      PrintWriter out,
      PrintWriter err,
      Map<String, String> environment,
      String... arguments) {
    Language language = languageOf(arguments, SpokenLanguage.of(environment));
    Dispatcher dispatcher =
        new Dispatcher(
            out,
            err,
            new CheckHelp(language),
            (error, command) -> CheckUsage.sentence(error, command).in(language),
            (failure, to) -> failed(to, language, failure),
            environment);
    return dispatcher.run(new CheckCommand(clock, out, err, language), arguments);
  }

  @Override
  public Syntax syntax() {
    return Syntax.of("vivier check")
        .optionalWord("DIR", "dir")
        .option(LANG, "en|fr", "lang")
        .option("--format", "text|json|sarif|github", "format")
        .option("--fail-on", "error|warning|info", "fail-on")
        .repeatable("--rule", "ID", "rule")
        .repeatable("--ignore", "ID", "ignore")
        .flag("--fix", "fix")
        .flag("--history", "history")
        .flag("--no-cache", "no-cache")
        .hidden("--today", "DATE")
        .hidden("--cache", "DIR");
  }

  /** What was asked for. */
  private record Wish(
      Path folder,
      Report.Format format,
      Severity failOn,
      List<String> rules,
      List<String> ignored,
      boolean fix,
      boolean history,
      Optional<Path> cache,
      LocalDate today) {
    List<String> named() {
      List<String> named = new ArrayList<>(rules);
      named.addAll(ignored);
      return named;
    }
  }

  @Override
  public int run(Given given) throws Misunderstood {
    Language language = given.value(LANG, CheckCommand::language).orElse(surroundings);
    Wish wish = wish(given);
    Optional<String> unknown =
        wish.named().stream().filter(id -> RuleBook.doc(id).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      say(
          language,
          Message.of("There is no rule “%s”.", "La règle « %s » n’existe pas.", unknown.get()));
      return UNUSABLE;
    }
    try {
      return check(wish, ContentFolder.open(wish.folder()), language);
    } catch (ContentFolderException e) {
      say(language, e.explanation());
      return UNUSABLE;
    }
  }

  private Wish wish(Given given) throws Misunderstood {
    return new Wish(
        Path.of(given.words().stream().findFirst().orElse(".")),
        given
            .value("--format", text -> Report.Format.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(Report.Format.TEXT),
        given
            .value("--fail-on", text -> Severity.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(Severity.ERROR),
        given.values("--rule"),
        given.values("--ignore"),
        given.flag("--fix"),
        given.flag("--history"),
        given.flag("--no-cache") ? Optional.empty() : given.value("--cache", Path::of),
        given.value("--today", LocalDate::parse).orElseGet(() -> LocalDate.now(clock)));
  }

  private int check(Wish wish, ContentFolder content, Language language) {
    ConfigurationFile.Result read = ConfigurationFile.read(wish.folder());
    if (!read.findings().isEmpty()) {
      Report.of(wish.format()).write(read.findings(), language, out);
      return UNUSABLE;
    }
    Optional<Message> hint = content.hint();
    if (hint.isPresent()) {
      say(language, hint.get());
      return UNUSABLE;
    }
    Configuration configuration = configuration(wish, read.configuration());
    Checker checker = new Checker(configuration, wish.today());
    FindingsCache cache = cache(wish, configuration);
    List<Finding> findings = checker.check(content, cache);
    // A finding may mend one of several places, and of two fixes that overlap one waits.
    for (int round = 0; wish.fix() && round < ROUNDS && Fixer.fix(content, findings) > 0; round++) {
      findings = checker.check(content, cache);
    }
    cache.save();
    if (wish.history()) {
      findings = new ArrayList<>(findings);
      findings.addAll(History.findings(content));
      findings.sort(null);
    }
    Report.of(wish.format()).write(findings, language, out);
    if (wish.format() == Report.Format.TEXT) {
      summary(findings, content.entries().size(), language);
    }
    return findings.stream().anyMatch(f -> f.stands() && f.severity().reaches(wish.failOn()))
        ? 1
        : 0;
  }

  private static Configuration configuration(Wish wish, Configuration read) {
    return read.choosing(new LinkedHashSet<>(wish.rules()), Set.copyOf(wish.ignored()));
  }

  private static FindingsCache cache(Wish wish, Configuration configuration) {
    return wish.cache()
        .map(directory ->
            FindingsCache.open(
                directory,
                wish.folder(),
                String.join(
                    "\n",
                    String.valueOf(wish.today()),
                    configuration.fingerprint(),
                    ZoneRulesInForce.current().version())))
        .orElse(FindingsCache.NONE);
  }

  private void summary(List<Finding> all, int files, Language language) {
    List<Finding> findings = all.stream().filter(Finding::stands).toList();
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    long notes = findings.size() - errors - warnings;
    int accepted = all.size() - findings.size();
    say(
        language,
        accepted == 0
            ? Message.of(
                "%s files: errors %s, warnings %s, notes %s.",
                "%s fichiers : erreurs %s, avertissements %s, notes %s.",
                files,
                errors,
                warnings,
                notes)
            : Message.of(
                "%s files: errors %s, warnings %s, notes %s; accepted %s.",
                "%s fichiers : erreurs %s, avertissements %s, notes %s ; acceptés %s.",
                files,
                errors,
                warnings,
                notes,
                accepted));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private void say(Language language, Message message) {
    err.println(message.in(language));
  }

  private static int failed(PrintWriter err, Language language, Exception e) {
    LOG.log(System.Logger.Level.ERROR, "The check failed", e);
    err.println(explanation(e).in(language));
    return UNUSABLE;
  }

  /** In our words; what Java says of it is in the log. */
  private static Message explanation(Exception e) {
    Throwable cause = e instanceof UncheckedIOException io ? io.getCause() : e;
    return cause instanceof FileSystemException file
        ? Message.of(
            "“%s” could not be read or written. See that it is there, that you may, and that there"
                + " is room; the log says more.",
            "Impossible de lire ou d’écrire « %s ». Vérifiez qu’il existe, que vous en avez"
                + " le droit et qu’il reste de la place ; le journal en dit plus.",
            String.valueOf(file.getFile()))
        : Message.of(
            "The check stopped at something unforeseen (%s). The log says what; please report it.",
            "La vérification s’est arrêtée à un problème imprévu (%s). Le journal dit lequel ;"
                + " signalez-le.",
            e.getClass().getSimpleName());
  }

  /** The language asked for, needed before the arguments are parsed: help speaks it too. */
  private static Language languageOf(String[] arguments, Language surroundings) {
    List<String> all = Arrays.asList(arguments);
    int at = all.indexOf(LANG);
    String asked = at >= 0 && at + 1 < all.size() ? all.get(at + 1) : "";
    if (all.contains("--lang=fr") || asked.equals("fr")) {
      return Language.FR;
    }
    return all.contains("--lang=en") || asked.equals("en") ? Language.EN : surroundings;
  }

  private static Language language(String tag) {
    return Language.ofTag(tag.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new IllegalArgumentException(tag));
  }
}
