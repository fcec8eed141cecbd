package org.vivier.postings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.format.zones.ZoneRulesInForce;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.platform.zones.ZoneDifference;

/** What an operator is told about rules of time zones, in one language: one line for each thing. */
public final class ZoneWords {
  private final Language language;
  private final Words words;

  /** In this language. */
  public ZoneWords(Language language) {
    this.language = language;
    this.words = Words.of(language);
  }

  /** Which rules hold, and where they come from. */
  public List<String> rules(ZoneRulesInForce rules) {
    String holds =
        rules.folder() == null
            ? words.text("shared.zones.own", rules.version())
            : words.text("shared.zones.folder", rules.version(), rules.folder());
    return Stream.concat(Stream.of(holds), remark(rules).stream()).toList();
  }

  /** Why the folder that was named is not used, if that is so. */
  public List<String> remark(ZoneRulesInForce rules) {
    Stream<String> notUsed = Optional.ofNullable(rules.remark()).map(m -> m.in(language)).stream();
    // Java was asked for a time before it was told where to look: nothing above holds.
    Stream<String> notAsked =
        rules.installed() ? Stream.of() : Stream.of(words.text("shared.zones.javas"));
    return Stream.concat(notUsed, notAsked).toList();
  }

  /** Each zone in which the database's clocks differ. */
  public List<String> differences(List<ZoneDifference> differences) {
    return differences.stream()
        .map(found ->
            found.database() == null
                ? words.text("shared.zones.unknown", found.zone())
                : words.text(
                    "shared.zones.differs",
                    found.zone(),
                    found.from().toString(),
                    offset(found.here().getId()),
                    offset(found.database().getId())))
        .toList();
  }

  /** Each posting that closes while the clocks show another time than its files say. */
  public List<String> moved(List<MovedClosing> moved) {
    return moved.stream()
        .map(found ->
            words.text(
                "shared.zones.moved",
                found.key(),
                found.written() + " " + found.zone().getId(),
                Moment.of(found.promised(), found.zone(), language).iso(),
                Moment.of(found.closes(), found.zone(), language).wording()))
        .toList();
  }

  private static String offset(String id) {
    return "UTC" + (id.equals("Z") ? "" : id.replace('-', '\u2212'));
  }
}
