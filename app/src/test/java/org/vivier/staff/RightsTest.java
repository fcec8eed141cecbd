package org.vivier.staff;

import static org.assertj.core.api.Assertions.assertThat;

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
}
