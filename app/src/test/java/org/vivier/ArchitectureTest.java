package org.vivier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.event.TransactionalEventListener;
import org.vivier.decisions.HoldTime;
import org.vivier.format.Language;
import org.vivier.measures.WriteMeasures;
import org.vivier.platform.SampleTime;
import org.vivier.platform.notices.Notice;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.RecordedTogether;
import org.vivier.platform.record.Subject;
import org.vivier.postings.Schedule;
import org.vivier.staff.AddSampleStaff;
import org.vivier.staff.SignInAs;
import org.vivier.staff.tryout.TryOutSignIn;

/**
 * All that is said about the whole program: reading its classes takes a while, and is done once.
 */
class ArchitectureTest {
  /**
   * The rooms; the posting format, its checker and the parsing of command lines lie below all of
   * them and know none.
   */
  private static final ApplicationModules ROOMS =
      ApplicationModules.of(
          Vivier.class,
          resideInAnyPackage(
              "org.vivier.format..",
              "org.vivier.text..",
              "org.vivier.check..",
              "org.vivier.commandline.."));

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.vivier");

  /** The name of a copy in memory, and the record of the journal, which has rules of its own. */
  private static final Set<String> OF_THE_PLATFORM =
      Set.of(
          Notice.class.getName(),
          Recorded.class.getName(),
          RecordedTogether.class.getName(),
          Subject.class.getName());

  /** Records that are made where an event is published, and are none. */
  private static final Set<String> BESIDE_EVENTS = Set.of("GivenRight", "Facts", "Wrong");

  private static final Set<String> LEAN = Set.of(UUID.class.getName(), Instant.class.getName());

  /** What the templates became. */
  private static final String GENERATED = "gg.jte.generated..";

  @Test
  void roomsKeepTheirDirections() {
    ROOMS.verify();
  }

  /** In both languages, from one picture: working out who uses whom takes a while. */
  @Test
  void thePagesOfTheArchitectureShowTheRoomsAsTheyAre() throws IOException {
    ArchitecturePage page = ArchitecturePage.of(ROOMS);
    for (Language language : Language.values()) {
      page.assertCurrent(language);
    }
  }

  /** A package of hundreds of types is no table of contents any more. */
  @Test
  void noRoomHasARootOfMoreThan45Types() {
    assertThat(ROOMS.stream())
        .isNotEmpty()
        .allSatisfy(room -> {
          String root = room.getBasePackage().getName();
          assertThat(PROGRAM.that(DescribedPredicate.describe(root, type -> inRoot(type, root))))
              .hasSizeLessThanOrEqualTo(45);
        });
  }

  private static boolean inRoot(JavaClass type, String root) {
    return type.isTopLevelClass()
        && type.getPackageName().equals(root)
        && !type.getSimpleName().equals("package-info");
  }

  /** Whoever judges people never learns who asked for accommodation or declared what. */
  @Test
  void assessorsKnowNothingOfAccommodationsAndDeclarations() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.vivier.assessment..",
            "org.vivier.interviews..",
            "org.vivier.references..",
            "org.vivier.decisions..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.vivier.accommodations..", "org.vivier.declarations..")
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  /** What holds for somebody is agreed on with them, and nowhere else. */
  @Test
  void onlyTheRoomOfTheRequestsWritesMeasures() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.vivier.accommodations..", "org.vivier.measures..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(WriteMeasures.class.getName())
        .check(PROGRAM);
  }

  /** Nothing real happens at another time than that of the machine. */
  @Test
  void onlyTheSamplesHaveATimeOfTheirOwn() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.vivier.cli.tryout..", "org.vivier.platform..")
        .and()
        .doNotHaveFullyQualifiedName(HoldTime.class.getName())
        .should()
        .dependOnClassesThat()
        .areAssignableTo(SampleTime.class)
        .check(PROGRAM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"correspondence", "portal", "reports", "api"})
  void onlyTheCommandLineEntersTheRoomsAtTheTop(String room) {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.vivier." + room + "..", "org.vivier.cli..", GENERATED)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.vivier." + room + "..")
        .check(PROGRAM);
  }

  @Test
  void onlyReportsAndTheCommandLineEnterTheJournal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.vivier.audit..", "org.vivier.reports..", "org.vivier.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.vivier.audit..")
        .check(PROGRAM);
  }

  /** An address, a title or a link in an event reaches whoever hears it. They can ask for it. */
  @Test
  void eventsSayWhatHappenedWithIdsAndInstants() {
    Set<JavaClass> events =
        PROGRAM.stream()
            .flatMap(type -> type.getCodeUnits().stream())
            .flatMap(ArchitectureTest::events)
            .filter(type -> !OF_THE_PLATFORM.contains(type.getName()))
            .filter(type -> !BESIDE_EVENTS.contains(type.getSimpleName()))
            .collect(toSet());
    assertThat(events)
        .extracting(JavaClass::getSimpleName)
        .contains("ApplicationChanged", "DataKeyDestroyed");
    assertThat(events).filteredOn(event -> !isLean(event)).isEmpty();
  }

  /** What is heard here, and what is made where something is published. */
  private static Stream<JavaClass> events(JavaCodeUnit code) {
    boolean hears =
        code.isAnnotatedWith(EventListener.class)
            || code.isAnnotatedWith(TransactionalEventListener.class);
    boolean publishes =
        code.getMethodCallsFromSelf().stream()
            .anyMatch(call -> call.getTarget().getName().equals("publishEvent"));
    Stream<JavaClass> heard = hears ? code.getRawParameterTypes().stream() : Stream.empty();
    Stream<JavaClass> made =
        publishes
            ? code.getConstructorCallsFromSelf().stream().map(JavaConstructorCall::getTargetOwner)
            : Stream.empty();
    return Stream.concat(heard, made).filter(JavaClass::isRecord);
  }

  private static boolean isLean(JavaClass type) {
    return type.isEnum()
        || type.isPrimitive()
        || LEAN.contains(type.getName())
        || (type.isRecord() && parts(type).allMatch(part -> isLean(part.getRawType())));
  }

  private static Stream<JavaField> parts(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
  }

  /** When a posting ends is one fact; the date that was written is only a part of it. */
  @Test
  void nobodyButThePostingsReadsTheClosingThatWasWritten() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.vivier.postings..")
        .should()
        .callMethod(Schedule.class, "closes")
        .check(PROGRAM);
  }

  /** Nobody else sees a proof of who somebody is. */
  @Test
  void onlyTheWaysInSignPeopleIn() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.vivier.staff..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(SignInAs.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(AddSampleStaff.class.getName())
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineOpensTheDoorToTry() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.vivier.cli..")
        .should()
        .callMethod(TryOutSignIn.class, "open", BooleanSupplier.class)
        .check(PROGRAM);
  }

  /**
   * Two promises went untested for weeks behind such an annotation. A class that carries it, or has
   * a method that does, has its name as that of a type.
   */
  @Test
  void noTestIsSwitchedOff() throws Exception {
    Path classes =
        Path.of(ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      assertThat(files.filter(file -> file.toString().endsWith(".class")))
          .hasSizeGreaterThan(300)
          .noneSatisfy(file ->
              assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                  .contains(Disabled.class.descriptorString()));
    }
  }
}
