package org.vivier.staff;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {
  @ParameterizedTest
  @EnumSource
  void everyActIsSomebodys(Act act) {
    assertThat(Rights.of(act)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void rolesAndTheirCodesBelongTogether(Role role) {
    assertThat(Role.of(role.code())).contains(role);
  }

  /** Rows of other rooms name them. */
  @ParameterizedTest
  @EnumSource
  void methodsAndTheirCodesBelongTogether(SignInMethod method) {
    assertThat(SignInMethod.of(method.code())).isEqualTo(method);
  }

  /** Nobody else sees a proof of who somebody is. */
  @Test
  void onlyTheWaysInSignPeopleIn() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.vivier");
    noClasses()
        .that()
        .resideOutsideOfPackage("org.vivier.staff..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(SignInAs.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(AddSampleStaff.class.getName())
        .check(program);
  }
}
