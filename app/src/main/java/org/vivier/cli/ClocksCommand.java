package org.vivier.cli;

import java.util.ArrayList;
import java.util.List;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.format.zones.ZoneRulesInForce;
import org.vivier.platform.words.Words;
import org.vivier.platform.zones.CompareZoneRules;
import org.vivier.platform.zones.ZoneDifference;
import org.vivier.postings.FollowZoneRules;
import org.vivier.postings.MovedClosing;
import org.vivier.postings.ZoneWords;

/** Says which rules of time zones hold, whether the database's differ, and whose closing moved. */
final class ClocksCommand implements Command {
  private final Start start;
  private final Language language;

  ClocksCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(Syntax.of("vivier clocks"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    try (Program program = start.command(DataFolderOption.of(given))) {
      lines(
              program.get(CompareZoneRules.class).handle(),
              program.get(FollowZoneRules.class).moved(),
              language)
          .forEach(System.out::println);
      return 0;
    }
  }

  static List<String> lines(
      List<ZoneDifference> differences, List<MovedClosing> moved, Language language) {
    Words words = Words.of(language);
    ZoneWords zones = new ZoneWords(language);
    List<String> lines = new ArrayList<>(zones.rules(ZoneRulesInForce.current()));
    lines.addAll(
        differences.isEmpty()
            ? List.of(words.text("cli.clocks.same"))
            : zones.differences(differences));
    lines.addAll(moved.isEmpty() ? List.of(words.text("cli.clocks.none")) : zones.moved(moved));
    return lines;
  }
}
