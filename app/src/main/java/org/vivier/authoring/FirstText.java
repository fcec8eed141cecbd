package org.vivier.authoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.MeritCriteria;

/** What a posting begins with: headings, the criteria, the organization's text blocks. */
@Component
class FirstText {
  private final Criteria criteria;
  private final TextBlocks blocks;
  private final Clock clock;

  FirstText(Criteria criteria, TextBlocks blocks, Clock clock) {
    this.criteria = criteria;
    this.blocks = blocks;
    this.clock = clock;
  }

  DraftText of(SelectionProcess process) {
    return new DraftText(side(process, Language.EN), side(process, Language.FR));
  }

  private DraftSide side(SelectionProcess process, Language language) {
    Words words = Words.of(language);
    Set<String> known =
        blocks.byCode(clock.instant()).keySet().stream().collect(Collectors.toSet());
    MeritCriteria statement = criteria.of(process.id());
    List<String> parts = new ArrayList<>();
    block(parts, known, "who-we-are");
    parts.add("## " + words.text("authoring.first.work"));
    parts.add("## " + words.text("authoring.first.needs"));
    criteria(parts, words, statement, Kind.ESSENTIAL);
    criteria(parts, words, statement, Kind.ASSET);
    criteria(parts, words, statement, Kind.CONDITION_OF_EMPLOYMENT);
    parts.add("## " + words.text("authoring.first.next"));
    StandardBlock.CODES.stream()
        .filter(code -> !code.equals("who-we-are"))
        .forEach(code -> block(parts, known, code));
    return new DraftSide(process.facts().title().in(language), "", String.join("\n\n", parts), "");
  }

  private static void criteria(
      List<String> parts, Words words, MeritCriteria statement, Kind kind) {
    if (!statement.of(kind).isEmpty()) {
      parts.add("### " + words.text("authoring.first." + kind.code()));
      parts.add("{{criteria:" + kind.code() + "}}");
    }
  }

  private static void block(List<String> parts, Set<String> known, String code) {
    if (known.contains(code)) {
      parts.add("{{block:" + code + "}}");
    }
  }
}
