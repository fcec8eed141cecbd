package org.vivier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The architecture page shows the rooms as the code has them. {@code -Dvivier.docs.update=true}
 * brings it up to date.
 */
class ArchitecturePageTest {
  private static final String BEGIN = "<!-- generated: rooms -->\n";
  private static final String END = "<!-- end of generated -->";
  private static final ApplicationModules ROOMS = ArchitectureTest.ROOMS;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showsTheRoomsAsTheyAre(String language) throws IOException {
    Path page = Path.of("..", "docs", "architecture." + language + ".md");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    String current = text.substring(0, begin) + diagram() + text.substring(end);
    if (Boolean.getBoolean("vivier.docs.update")) {
      Files.writeString(page, current);
    }
    assertThat(Files.readString(page)).as("run with -Dvivier.docs.update=true").isEqualTo(current);
  }

  private static String diagram() {
    List<ApplicationModule> rooms =
        ROOMS.stream().sorted(Comparator.comparing(ArchitecturePageTest::name)).toList();
    String names =
        rooms.stream().map(room -> "  " + name(room) + "\n").collect(Collectors.joining());
    String arrows =
        rooms.stream()
            .flatMap(room ->
                room.getDirectDependencies(ROOMS)
                    .uniqueModules()
                    .map(ArchitecturePageTest::name)
                    .sorted()
                    .map(target -> "  " + name(room) + " --> " + target + "\n"))
            .collect(Collectors.joining());
    return "```mermaid\nflowchart TD\n" + names + arrows + "```\n";
  }

  private static String name(ApplicationModule room) {
    return room.getIdentifier().toString();
  }
}
