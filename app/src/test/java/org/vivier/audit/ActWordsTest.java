package org.vivier.audit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.vivier.applications.HistoryKind;
import org.vivier.assessment.AssessmentState;
import org.vivier.correspondence.LetterState;
import org.vivier.decisions.DecisionEnd;
import org.vivier.format.Language;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.words.Words;
import org.vivier.pools.MembershipState;
import org.vivier.pools.referral.ReferralState;
import org.vivier.pools.requests.RequestState;
import org.vivier.processes.ProcessState;

/**
 * The auditor reads words: whatever act any room records, and whatever it is done to, has some. The
 * acts are found in the compiled program, so that nobody has to remember to list one.
 */
class ActWordsTest {
  private static final Pattern ACT = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
  private static final Pattern FAMILY = Pattern.compile("([a-z]+(-[a-z]+)*)\\.\u0001");
  private static final Pattern SUBJECT =
      Pattern.compile("(?:new Subject|Subject[.]of)\\(\\s*\"([a-z-]+)\"");

  private static final Pattern DETAIL =
      Pattern.compile("(?:[.]with|detail[.]put)\\(\\s*\"([a-z-]+)\"");

  /** What looks like an act in a class that records some. */
  private static final Set<String> NO_ACTS =
      Set.of("rotate.standby", "s.language", "message.reference");

  /** Acts that end with a code. */
  private static final Map<String, Stream<String>> FAMILIES =
      Map.of(
          "answer", Stream.of("again", "moved", "owner", "told"),
          "assessment", Stream.of(AssessmentState.Event.values()).map(AssessmentState.Event::code),
          "request",
              Stream.concat(
                  Stream.of(RequestState.Event.values()).map(RequestState.Event::code),
                  Stream.of("created", "changed", "take")),
          "referral",
              Stream.concat(
                  Stream.of(ReferralState.Event.values()).map(ReferralState.Event::code),
                  Stream.of("talk")),
          "decision", Stream.of(DecisionEnd.values()).map(DecisionEnd::code),
          "application", Stream.of(HistoryKind.values()).map(HistoryKind::code),
          "inventory", Stream.of("kept", "ended", "asked", "renewed", "invited", "forgotten"),
          "membership", Stream.of(MembershipState.Event.values()).map(MembershipState.Event::code),
          "letter", Stream.of(LetterState.Event.values()).map(Enum::name).map(ActWordsTest::code),
          "process",
              Stream.concat(
                  Stream.of(ProcessState.Event.values()).map(ProcessState.Event::code),
                  Stream.of("created", "copied", "facts-changed", "posting-tied")));

  @Test
  void everyActHasWordsInBothLanguages() {
    Set<String> acts = acts().collect(toCollection(TreeSet::new));
    assertThat(acts).contains("staff.left", "criterion.added", "process.publish", "letter.failed");
    assertThat(acts).filteredOn(act -> !hasWords("audit.act." + act)).isEmpty();
  }

  @Test
  void everythingThatActsAreDoneToHasWordsInBothLanguages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> kinds =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> SUBJECT.matcher(text(file)).results())
              .map(subject -> subject.group(1))
              .collect(toCollection(TreeSet::new));
      assertThat(kinds).contains("criterion", "step", "scale", "application", "process");
      assertThat(kinds).allMatch(kind -> hasWords("audit.thing." + kind));
    }
  }

  /** What a record tells besides who, what and to what. */
  @Test
  void everyDetailHasWordsInBothLanguages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> details =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(ActWordsTest::text)
              .filter(text -> text.contains("Recorded") || text.contains("JournalEntries"))
              .flatMap(text -> DETAIL.matcher(text).results())
              .map(detail -> detail.group(1))
              .collect(toCollection(TreeSet::new));
      assertThat(details).contains("method", "second-person", "tries-left");
      assertThat(details).filteredOn(detail -> !hasWords("audit.fact." + detail)).isEmpty();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> acts() {
    Set<String> recorders =
        using(Recorded.class).map(ActWordsTest::name).collect(Collectors.toSet());
    List<String> texts =
        classes()
            .filter(
                one -> recorders.contains(name(one)) || names(one).anyMatch(recorders::contains))
            .flatMap(ActWordsTest::strings)
            .distinct()
            .toList();
    Stream<String> written =
        texts.stream()
            .filter(text -> ACT.matcher(text).matches())
            .filter(text -> !Words.of(Language.EN).has(text))
            .filter(text -> !text.startsWith("vivier."))
            .filter(text -> !NO_ACTS.contains(text));
    Stream<String> ofFamilies =
        texts.stream()
            .map(FAMILY::matcher)
            .filter(java.util.regex.Matcher::matches)
            .flatMap(family -> family(family.group(1)));
    return Stream.concat(written, ofFamilies);
  }

  private static Stream<String> family(String kind) {
    return requireNonNull(FAMILIES.get(kind), () -> "a family of acts: " + kind)
        .map(code -> kind + "." + code);
  }

  private static boolean hasWords(String key) {
    return Stream.of(Language.values()).allMatch(language -> Words.of(language).has(key));
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Stream<ClassModel> using(Class<?> type) {
    String name = type.getName().replace('.', '/');
    return classes().filter(one -> names(one).anyMatch(name::equals));
  }

  private static String name(ClassModel one) {
    return one.thisClass().asInternalName();
  }

  private static Stream<String> names(ClassModel one) {
    return entries(one.constantPool(), ClassEntry.class).map(ClassEntry::asInternalName);
  }

  private static Stream<String> strings(ClassModel one) {
    return entries(one.constantPool(), StringEntry.class).map(StringEntry::stringValue);
  }

  private static <T> Stream<T> entries(ConstantPool pool, Class<T> type) {
    return StreamSupport.stream(pool.spliterator(), false).filter(type::isInstance).map(type::cast);
  }

  private static Stream<ClassModel> classes() {
    try (Stream<Path> files =
        Files.walk(
            Path.of(Recorded.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve("org/vivier"))) {
      return files.filter(file -> file.toString().endsWith(".class")).toList().stream()
          .map(ActWordsTest::parsed);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
