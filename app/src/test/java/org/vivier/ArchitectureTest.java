package org.vivier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

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
}
