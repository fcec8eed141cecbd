package org.vivier.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationCodeTest {
  private static final DeclarationCode CODE = new DeclarationCode("0123456789ABCDEFGHJK");

  @Test
  void isShownInGroupsOfFour() {
    assertThat(CODE.grouped()).isEqualTo("0123-4567-89AB-CDEF-GHJK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123-4567-89AB-CDEF-GHJK",
        "0123456789abcdefghjk",
        " 0123 4567 89ab cdef ghjk\n",
        "o123-4567-89ab-cdef-ghjk",
        "OI23–4567–89AB–CDEF–GHJK",
        "0l23\u00a04567 89AB CDEF GHJK"
      })
  void isReadAsPeopleTypeIt(String typed) {
    assertThat(DeclarationCode.parse(typed)).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123", "0123-4567-89AB-CDEF-GHJKM", "0123-4567-89AB-CDEF-GHJ!", "U"})
  void isNothingElse(String typed) {
    assertThat(DeclarationCode.parse(typed)).isEmpty();
  }

  @Property
  void isReadFromAnyTextOrNot(@ForAll String typed) {
    DeclarationCode.parse(typed)
        .ifPresent(code -> assertThat(DeclarationCode.parse(code.grouped())).contains(code));
  }

  @Test
  void isAnotherEachTimeAndReadBack() {
    var codes = Stream.generate(DeclarationCode::fresh).limit(1_000).collect(Collectors.toSet());
    assertThat(codes)
        .hasSize(1_000)
        .allSatisfy(code -> assertThat(DeclarationCode.parse(code.grouped())).contains(code));
  }

  @Test
  void showsNothingInLogs() {
    assertThat(CODE).asString().doesNotContain("0123");
  }
}
