package org.vivier.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailIndexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          amina@example.org           | amina@example.org
          ' Amina@Example.ORG '       | amina@example.org
          noël@example.org            | noe\u0308l@example.org
          luc@québec.example          | luc@xn--qubec-csa.example
          '"two@signs"@example.org'   | '"TWO@signs"@example.org'
          x@[192.0.2.1]               | X@[192.0.2.1]
          no-at-sign                  | no-at-sign
          """)
  void readsTheseAsTheSameAddress(String one, String same) {
    assertThat(EmailIndex.normalized(one)).isEqualTo(EmailIndex.normalized(same));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          amina@example.org | amina+jobs@example.org
          a.mina@gmail.com  | amina@gmail.com
          amina@example.org | amina@example.com
          noël@example.org  | noel@example.org
          """)
  void keepsOtherPeopleApart(String one, String other) {
    assertThat(EmailIndex.normalized(one)).isNotEqualTo(EmailIndex.normalized(other));
  }
}
