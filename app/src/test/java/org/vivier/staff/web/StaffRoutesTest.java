package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vivier.staff.Act;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.Requires;

/** What keeps a program from starting. */
class StaffRoutesTest {
  /** Not a bean: what a careless colleague might write. */
  @SuppressWarnings("unused")
  static final class Careless {
    @GetMapping({"/en/staff/a", "/fr/personnel/a"})
    void declaresNothing() {}

    @ForEveryone
    @ForSignedIn
    @GetMapping({"/en/staff/a", "/fr/personnel/a"})
    void declaresTwice() {}

    @ForSignedIn
    @GetMapping("/en/staff/a")
    void inEnglishAlone() {}

    @ForSignedIn
    @GetMapping({"/en/staff/a", "/fr/a"})
    void inPartElsewhere() {}

    @ForSignedIn
    @GetMapping({"/en/a", "/fr/a"})
    void elsewhere() {}

    @ForSignedIn
    @RequestMapping({"/en/staff/a", "/fr/personnel/a"})
    void anyMethod() {}

    @Requires(act = Act.SEE_PROCESS)
    @GetMapping({"/en/staff/a/{process}", "/fr/personnel/a/{process}"})
    void forgetsTheScope() {}

    @Requires(act = Act.SEE_PROCESS, scope = "process")
    @GetMapping({"/en/staff/a/{process}", "/fr/personnel/a"})
    void hasNoSuchVariable() {}

    @Requires(act = Act.SEE_PEOPLE, scope = "process")
    @GetMapping({"/en/staff/a/{process}", "/fr/personnel/a/{process}"})
    void hasAScopeTooMuch() {}

    @Requires(act = Act.SEE_PROCESS, scope = "process")
    @GetMapping({"/en/staff/a/{process}", "/fr/personnel/a/{process}"})
    void inScope() {}

    @GetMapping({"/en/a", "/fr/a"})
    void isPublic() {}
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "declaresNothing",
        "declaresTwice",
        "inEnglishAlone",
        "inPartElsewhere",
        "elsewhere",
        "anyMethod",
        "forgetsTheScope",
        "hasNoSuchVariable",
        "hasAScopeTooMuch"
      })
  void findsTheMistake(String method) {
    assertThat(mistakes(method)).isNotEmpty();
  }

  @Test
  void acceptsWhatIsDeclared() {
    assertThat(mistakes("inScope")).isEmpty();
    assertThat(mistakes("isPublic")).isEmpty();
  }

  private static List<String> mistakes(String method) {
    Map<RequestMappingInfo, HandlerMethod> routes =
        Stream.of(Careless.class.getDeclaredMethods())
            .filter(candidate -> candidate.getName().equals(method))
            .collect(
                Collectors.toMap(
                    candidate -> new Reading().route(candidate),
                    candidate -> new HandlerMethod(new Careless(), candidate)));
    assertThat(routes).hasSize(1);
    return StaffRoutes.mistakes(routes);
  }

  private static final class Reading extends RequestMappingHandlerMapping {
    RequestMappingInfo route(java.lang.reflect.Method method) {
      RequestMappingInfo found = getMappingForMethod(method, Careless.class);
      return java.util.Objects.requireNonNull(found);
    }
  }
}
