package org.vivier.reports.meritfile;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.ActorNames;

/** What colleagues are called, each looked up once for a whole file. */
final class Names {
  private final ActorNames actors;
  private final Words words;
  private final Map<String, String> known = new HashMap<>();

  Names(ActorNames actors, Words words) {
    this.actors = actors;
    this.words = words;
  }

  String of(Actor actor) {
    return known.computeIfAbsent(actor.name(), name -> actors.of(name, words));
  }

  String of(UUID staff) {
    return of(Actor.staff(staff));
  }
}
