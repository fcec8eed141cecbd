package org.vivier.pools.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Words;
import org.vivier.pools.Pool;
import org.vivier.pools.PoolId;
import org.vivier.pools.Pools;
import org.vivier.pools.search.Facets;
import org.vivier.pools.search.Facets.Facet;

/** What those who match are, as links that choose a group or take it off. */
@Component
class PeopleGroups {
  private final Pools pools;

  PeopleGroups(Pools pools) {
    this.pools = pools;
  }

  /** All groups; of each kind those in which somebody is, and the one that is chosen. */
  List<PeoplePage.Group> of(Facets facets, ChosenGroups chosen, Words words) {
    return List.of(
        group(ChosenGroups.POOL, "pools", facets.pools(), chosen, words),
        group(ChosenGroups.LANGUAGE, "languages", facets.languages(), chosen, words),
        group(ChosenGroups.VALIDITY, "validity", facets.validity(), chosen, words));
  }

  private PeoplePage.Group group(
      String name, String key, List<Facet> facets, ChosenGroups chosen, Words words) {
    List<PeoplePage.Line> lines = new ArrayList<>();
    String value = chosen.value(name);
    // Beside a chosen pool another one would count those who are in both.
    facets.stream()
        .filter(facet -> value.isEmpty() || facet.value().equals(value))
        .map(facet -> line(name, facet.value(), label(key, facet, words), facet.people(), chosen))
        .forEach(lines::add);
    if (!value.isEmpty() && lines.stream().noneMatch(PeoplePage.Line::chosen)) {
      lines.add(line(name, value, label(key, value, words), 0, chosen));
    }
    return new PeoplePage.Group(words.text("requests.facet." + key), lines);
  }

  private static PeoplePage.Line line(
      String name, String value, String label, int people, ChosenGroups chosen) {
    return new PeoplePage.Line(
        label, people, chosen.toggled(name, value), chosen.chosen(name, value));
  }

  private static String label(String key, Facet facet, Words words) {
    return key.equals("pools")
        ? facet.label()
        : words.text("requests.facet." + key + "-" + facet.value());
  }

  /** Of a group in which nobody is: perhaps a pool that isn't there any more. */
  private String label(String key, String value, Words words) {
    return key.equals("pools")
        ? PoolId.of(value)
            .flatMap(pools::find)
            .map(Pool::name)
            .map(name -> name.in(words.language()))
            .orElseGet(() -> words.text("requests.facet.noPool"))
        : words.text("requests.facet." + key + "-" + value);
  }
}
