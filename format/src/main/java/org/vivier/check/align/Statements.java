package org.vivier.check.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.format.Language;

/** The facts of both texts, and which of them only one text states. */
public final class Statements {
  /** Nobody states more; facts are compared each with each. */
  private static final int MOST = 1_000;

  private final Map<Language, Block> unread = new EnumMap<>(Language.class);

  private final Map<Language, List<Located>> facts = new EnumMap<>(Language.class);
  private final Map<Language, Map<Fact.Kind, List<Located>>> byKind = new EnumMap<>(Language.class);
  private final IdentityHashMap<Block, List<Block>> counterparts = new IdentityHashMap<>();

  /** A fact and the block in which it stands. */
  public record Located(Fact fact, Block block) {}

  Statements(Document english, Document french, Alignment alignment) {
    // Questions that do not pair up are a finding of their own.
    boolean asksAlike = english.questions().size() == french.questions().size();
    for (Document document : List.of(english, french)) {
      List<Located> found = new ArrayList<>();
      List<Block> all = new ArrayList<>(document.head());
      if (asksAlike) {
        all.addAll(document.questions());
      }
      all.addAll(document.blocks());
      for (Block block : all) {
        if (found.size() >= MOST) {
          unread.putIfAbsent(document.language(), block);
        } else {
          List<Fact> read = FactReader.read(block.prose(), document.language());
          read.forEach(fact -> found.add(new Located(fact, block)));
          if (read.size() >= FactReader.MOST) {
            unread.putIfAbsent(document.language(), block);
          }
        }
      }
      facts.put(document.language(), found);
      Map<Fact.Kind, List<Located>> kinds = new EnumMap<>(Fact.Kind.class);
      for (Located each : found) {
        kinds.computeIfAbsent(each.fact().kind(), any -> new ArrayList<>()).add(each);
      }
      byKind.put(document.language(), kinds);
    }
    linkInOrder(english.head(), french.head());
    if (asksAlike) {
      linkInOrder(english.questions(), french.questions());
    }
    for (Match<Unit> match : alignment.units()) {
      link(blocks(match.english()), blocks(match.french()));
    }
    for (Match<Block> match : alignment.items()) {
      link(match.english(), match.french());
    }
    for (Match<Block> match : alignment.moved()) {
      link(match.english(), match.french());
    }
  }

  /** All facts of a language, in order. */
  public List<Located> in(Language language) {
    return facts.getOrDefault(language, List.of());
  }

  /** The facts of one kind in a language, in order. */
  public List<Located> in(Language language, Fact.Kind kind) {
    return byKind.getOrDefault(language, Map.of()).getOrDefault(kind, List.of());
  }

  /** The first block whose facts aren't compared any more, where a text states too many. */
  public Optional<Block> firstUnread(Language language) {
    return Optional.ofNullable(unread.get(language));
  }

  /** The blocks of the other language that say what a block says; empty when none does. */
  public List<Block> counterparts(Block block) {
    return counterparts.getOrDefault(block, List.of());
  }

  private static List<Block> blocks(List<Unit> units) {
    return units.stream().flatMap(unit -> unit.blocks().stream()).toList();
  }

  private void linkInOrder(List<Block> english, List<Block> french) {
    for (int i = 0; i < Math.min(english.size(), french.size()); i++) {
      link(List.of(english.get(i)), List.of(french.get(i)));
    }
  }

  private void link(List<Block> english, List<Block> french) {
    english.forEach(block -> counterparts.put(block, french));
    french.forEach(block -> counterparts.put(block, english));
  }
}
