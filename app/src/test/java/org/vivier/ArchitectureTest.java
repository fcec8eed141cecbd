package org.vivier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.vivier.postings.Schedule;

class ArchitectureTest {
  /**
   * The rooms; the posting format, its checker and the parsing of command lines lie below all of
   * them and know none.
   */
  static final ApplicationModules ROOMS =
      ApplicationModules.of(
          Vivier.class,
          resideInAnyPackage(
              "org.vivier.format..",
              "org.vivier.text..",
              "org.vivier.check..",
              "org.vivier.commandline.."));

  @Test
  void roomsKeepTheirDirections() {
    ROOMS.verify();
  }

  /** When a posting ends is one fact; the date that was written is only a part of it. */
  @Test
  void nobodyButThePostingsReadsTheClosingThatWasWritten() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.vivier");
    noClasses()
        .that()
        .resideOutsideOfPackage("org.vivier.postings..")
        .should()
        .callMethod(Schedule.class, "closes")
        .check(program);
  }

  /** Two promises went untested for weeks behind such an annotation. */
  @Test
  void noTestIsSwitchedOff() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.vivier");
    noMethods().should().beAnnotatedWith(Disabled.class).check(tests);
    noClasses().should().beAnnotatedWith(Disabled.class).check(tests);
  }
}
