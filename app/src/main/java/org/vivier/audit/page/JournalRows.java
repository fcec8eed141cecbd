package org.vivier.audit.page;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.audit.page.JournalRow.Thing;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.NamedScope;
import org.vivier.staff.page.ScopeWords;

/** Puts records into words. An act or thing that has none stands as it is recorded. */
@Component
class JournalRows {
  /** Two records of one minute are told apart. */
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final StaffMembers people;
  private final ActorNames actors;
  private final ScopeWords scopes;
  private final OrganizationZone zone;

  JournalRows(StaffMembers people, ActorNames actors, ScopeWords scopes, OrganizationZone zone) {
    this.people = people;
    this.actors = actors;
    this.scopes = scopes;
    this.zone = zone;
  }

  OrganizationZone zone() {
    return zone;
  }

  /** The names of those who work here or did, by how records call them. */
  Map<String, String> names(Language language) {
    return people.all(language).stream()
        .collect(
            Collectors.toMap(
                person -> person.id().actor().name(),
                person -> person.name(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** What scopes are called. */
  List<NamedScope> scopes(Words words) {
    return scopes.all(words.language());
  }

  List<JournalRow> rows(List<FoundRecord> records, Words words) {
    return rows(records, scopes(words), words);
  }

  /** The same, where it is known already what scopes are called. */
  List<JournalRow> rows(List<FoundRecord> records, List<NamedScope> called, Words words) {
    Map<String, String> names = new LinkedHashMap<>(names(records, words));
    called.forEach(named -> names.put(named.scope().subject().toString(), named.name()));
    return records.stream().map(record -> row(record, names, words)).toList();
  }

  /** Of those alone who are in these records. */
  private Map<String, String> names(List<FoundRecord> records, Words words) {
    return actors.of(
        records.stream()
            .flatMap(record -> Stream.concat(Stream.of(record.actor()), record.subjects().stream()))
            .filter(name -> StaffMemberId.named(name).isPresent())
            .collect(Collectors.toSet()),
        words);
  }

  /** When it happened. */
  Moment at(FoundRecord record, Words words) {
    return zone.moment(record.at(), words.language());
  }

  private JournalRow row(FoundRecord record, Map<String, String> names, Words words) {
    Language language = words.language();
    return new JournalRow(
        JournalSection.of(record.id()).in(language),
        record.number() == null ? null : record.number().toString(),
        at(record, words),
        TIME.format(record.at().atZone(zone.id())),
        act(record.act(), words),
        record.act(),
        who(record.actor(), names, words),
        record.subjects().stream().map(subject -> thing(subject, names, words)).toList(),
        record.detail().entrySet().stream()
            .map(fact -> FactWords.of(fact.getKey(), fact.getValue(), names, words))
            .toList());
  }

  String act(String act, Words words) {
    return worded("audit.act." + act, act, words);
  }

  String who(String actor, Map<String, String> names, Words words) {
    return names.getOrDefault(actor, worded("audit.by." + actor, actor, words));
  }

  private static Thing thing(String subject, Map<String, String> names, Words words) {
    int colon = subject.indexOf(':');
    String kind = subject.substring(0, Math.max(0, colon));
    return new Thing(
        worded("audit.thing." + kind, kind, words),
        names.getOrDefault(subject, subject.substring(colon + 1)),
        JournalSection.ADDRESSES.in(words.language()) + "?object=" + subject);
  }

  private static String worded(String key, String otherwise, Words words) {
    return words.has(key) ? words.text(key) : otherwise;
  }
}
