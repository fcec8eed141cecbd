package org.vivier.check;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vivier.check.report.Report;
import org.vivier.check.rules.RuleBook;
import org.vivier.format.ContentFolder;
import org.vivier.format.ContentFolderException;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.PostingSet;
import org.vivier.format.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vivier check DIR}: what a careful bilingual editor would say of a content folder. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
  private static final int UNUSABLE = 2;

  private final Clock clock;
  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
  private Path folder = Path.of(".");

  @Option(names = "--lang", paramLabel = "en|fr")
  private @Nullable Language lang;

  @Option(names = "--format", paramLabel = "text|json|sarif|github", defaultValue = "text")
  private Report.Format format = Report.Format.TEXT;

  @Option(names = "--fail-on", paramLabel = "error|warning|info", defaultValue = "error")
  private Severity failOn = Severity.ERROR;

  @Option(names = "--rule", paramLabel = "ID")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--ignore", paramLabel = "ID")
  private List<String> ignored = new ArrayList<>();

  @Option(names = "--fix")
  private boolean fix;

  @Option(names = "--history")
  private boolean history;

  @Option(names = "--today", hidden = true)
  private @Nullable LocalDate today;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  /** A command that knows the time and where to write. */
  public CheckCommand(Clock clock, PrintWriter out, PrintWriter err) {
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(Clock.system(PostingSet.DEFAULT_ZONE), out, err, arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs the command: 0 nothing found, 1 findings, 2 unusable input. */
  public static int run(Clock clock, PrintWriter out, PrintWriter err, String... arguments) {
    Language language = languageOf(arguments);
    CommandLine line = new CommandLine(new CheckCommand(clock, out, err));
    line.setCommandName("vivier check")
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setResourceBundle(ResourceBundle.getBundle("org.vivier.check.check", language.locale()))
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, args) -> usage(err, language, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(err, language, e));
    return line.execute(arguments);
  }

  @Override
  public Integer call() {
    Language language = lang == null ? ofEnvironment() : lang;
    Optional<String> unknown = unknownRule();
    if (unknown.isPresent()) {
      say(
          language,
          Message.of("There is no rule “%s”.", "La règle « %s » n’existe pas.", unknown.get()));
      return UNUSABLE;
    }
    try {
      return check(ContentFolder.open(folder), language);
    } catch (ContentFolderException e) {
      say(language, e.explanation());
      return UNUSABLE;
    }
  }

  private int check(ContentFolder content, Language language) {
    ConfigurationFile.Result read = ConfigurationFile.read(folder);
    if (!read.findings().isEmpty()) {
      Report.of(format).write(read.findings(), language, out);
      return UNUSABLE;
    }
    if (content.entries().isEmpty() && content.findings().isEmpty()) {
      say(
          language,
          Message.of(
              "There are no postings in “%s”: expected en/**/*.md and fr/**/*.md.",
              "Il n’y a aucune offre dans « %s » : on y attend en/**/*.md et fr/**/*.md.", folder));
      return UNUSABLE;
    }
    Checker checker = checker(read.configuration());
    List<Finding> findings = checker.check(content);
    if (fix && Fixer.fix(content, findings) > 0) {
      findings = checker.check(content);
    }
    if (history) {
      findings = new ArrayList<>(findings);
      findings.addAll(History.findings(content));
      findings.sort(null);
    }
    Report.of(format).write(findings, language, out);
    summary(findings, content.entries().size(), language);
    return findings.stream().anyMatch(f -> f.severity().reaches(failOn)) ? 1 : 0;
  }

  private Checker checker(Configuration configuration) {
    LocalDate day = today == null ? LocalDate.now(clock) : today;
    return new Checker(
        configuration.choosing(new LinkedHashSet<>(rules), Set.copyOf(ignored)), day);
  }

  private void summary(List<Finding> findings, int files, Language language) {
    if (format != Report.Format.TEXT) {
      return;
    }
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    say(
        language,
        Message.of(
            "%s files: errors %s, warnings %s, notes %s.",
            "%s fichiers : erreurs %s, avertissements %s, notes %s.",
            files,
            errors,
            warnings,
            findings.size() - errors - warnings));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private Optional<String> unknownRule() {
    List<String> named = new ArrayList<>(rules);
    named.addAll(ignored);
    return named.stream().filter(id -> RuleBook.doc(id).isEmpty()).findFirst();
  }

  private void say(Language language, Message message) {
    err.println(message.in(language));
  }

  private static int usage(PrintWriter err, Language language, CommandLine.ParameterException e) {
    Message message =
        Message.of(
            "%s Try “vivier check --help”.",
            "Arguments non valables (%s) Essayez « vivier check --help ».",
            String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("([^.])$", "$1."));
    err.println(message.in(language));
    return UNUSABLE;
  }

  private static int failed(PrintWriter err, Language language, Exception e) {
    err.println(
        Message.of(
                "The check failed: %s",
                "La vérification a échoué : %s", String.valueOf(e.getMessage()))
            .in(language));
    return UNUSABLE;
  }

  /** The language asked for, needed before the arguments are parsed: help speaks it too. */
  private static Language languageOf(String[] arguments) {
    List<String> all = Arrays.asList(arguments);
    int at = all.indexOf("--lang");
    String asked = at >= 0 && at + 1 < all.size() ? all.get(at + 1) : "";
    if (all.contains("--lang=fr") || asked.equals("fr")) {
      return Language.FR;
    }
    return all.contains("--lang=en") || asked.equals("en") ? Language.EN : ofEnvironment();
  }

  private static Language ofEnvironment() {
    return Locale.getDefault().getLanguage().equals("fr") ? Language.FR : Language.EN;
  }
}
