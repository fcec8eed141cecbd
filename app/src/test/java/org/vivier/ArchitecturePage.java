package org.vivier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.vivier.format.Language;

/**
 * The page about the architecture, whose picture of the rooms is made from the code. {@code
 * -Dvivier.docs.update=true} brings it up to date.
 */
record ArchitecturePage(String diagram) {
  private static final String BEGIN = "<!-- generated: rooms -->\n";
  private static final String END = "<!-- end of generated -->";

  static ArchitecturePage of(ApplicationModules rooms) {
    return new ArchitecturePage(diagramOf(rooms));
  }

  void assertCurrent(Language language) throws IOException {
    Path page = Path.of("..", "docs", "architecture." + language.tag() + ".md");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    String current = text.substring(0, begin) + diagram + text.substring(end);
    if (Boolean.getBoolean("vivier.docs.update")) {
      Files.writeString(page, current);
    }
    assertThat(Files.readString(page)).as("run with -Dvivier.docs.update=true").isEqualTo(current);
  }

  private static String diagramOf(ApplicationModules rooms) {
    List<ApplicationModule> all =
        rooms.stream().sorted(Comparator.comparing(ArchitecturePage::name)).toList();
    String names = all.stream().map(room -> "  " + name(room) + "\n").collect(Collectors.joining());
    String arrows =
        all.stream()
            .flatMap(room ->
                room.getDirectDependencies(rooms)
                    .uniqueModules()
                    .map(ArchitecturePage::name)
                    .sorted()
                    .map(target -> "  " + name(room) + " --> " + target + "\n"))
            .collect(Collectors.joining());
    return "```mermaid\nflowchart TD\n" + names + arrows + "```\n";
  }

  private static String name(ApplicationModule room) {
    return room.getIdentifier().toString();
  }
}
