package org.vivier.postings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.format.Language;
import org.vivier.text.Folding;

/**
 * All addresses during an import.
 *
 * <p>An address once given stays with its posting, unless another posting makes it its own and the
 * first one only redirected from there.
 */
final class AddressBook {
  private final Map<Key, Entry> entries = new HashMap<>();
  private final Map<Home, String> homes = new HashMap<>();
  private final Set<UUID> yielding = new HashSet<>();
  private final Set<Key> touched = new LinkedHashSet<>();

  private record Key(Language language, String slug) {}

  private record Home(UUID posting, Language language) {}

  private record Entry(UUID posting, boolean canonical) {}

  static AddressBook load(JdbcTemplate jdbc) {
    AddressBook book = new AddressBook();
    jdbc.query(
        "select language, slug, posting_id, canonical from posting_address",
        row -> {
          Language language = Language.ofTag(row.getString(1)).orElseThrow();
          book.put(
              new Key(language, row.getString(2)),
              new Entry(row.getObject(3, UUID.class), row.getBoolean(4)));
        });
    book.touched.clear();
    return book;
  }

  /** Lets a posting that is gone from its folder lose its addresses to whoever has them there. */
  void giveWay(UUID posting) {
    yielding.add(posting);
  }

  /** Whether another posting lives at this address. */
  boolean taken(UUID posting, Language language, String slug) {
    return Optional.ofNullable(entries.get(new Key(language, slug)))
        .filter(entry -> entry.canonical() && !entry.posting().equals(posting))
        .filter(entry -> !yielding.contains(entry.posting()))
        .isPresent();
  }

  /** Whether the posting has an address of its own in this language. */
  boolean housed(UUID posting, Language language) {
    return homes.containsKey(new Home(posting, language));
  }

  /** Lets an address that its posting has left redirect there, so that another may take it. */
  void leaveUnless(UUID posting, Language language, Set<String> slugs) {
    String home = homes.get(new Home(posting, language));
    if (home != null && !slugs.contains(home)) {
      put(new Key(language, home), new Entry(posting, false));
    }
  }

  /** Makes an address the posting's own; the one it had before redirects from now on. */
  void settle(UUID posting, Language language, String slug) {
    String former = homes.get(new Home(posting, language));
    if (former != null && !former.equals(slug)) {
      put(new Key(language, former), new Entry(posting, false));
    }
    put(new Key(language, slug), new Entry(posting, true));
  }

  /** Lets an address redirect to the posting, if nobody has it. */
  void redirect(UUID posting, Language language, String slug) {
    Key key = new Key(language, slug);
    if (!entries.containsKey(key)) {
      put(key, new Entry(posting, false));
    }
  }

  /** Gives up all addresses of a posting. */
  void vacate(UUID posting) {
    entries.entrySet().stream()
        .filter(entry -> entry.getValue().posting().equals(posting))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(key -> put(key, null));
  }

  /** Writes what changed: first what goes, then what came, so that no two homes ever clash. */
  void save(JdbcTemplate jdbc) {
    List<Object[]> keys =
        touched.stream().map(key -> new Object[] {key.language().tag(), key.slug()}).toList();
    jdbc.batchUpdate("delete from posting_address where language = ? and slug = ?", keys);
    List<Object[]> rows =
        touched.stream()
            .filter(entries::containsKey)
            .map(key -> {
              Entry entry = Objects.requireNonNull(entries.get(key));
              return new Object[] {
                key.language().tag(),
                key.slug(),
                letters(key.slug()),
                entry.posting(),
                entry.canonical()
              };
            })
            .toList();
    jdbc.batchUpdate(
        """
        insert into posting_address (language, slug, letters, posting_id, canonical)
        values (?, ?, ?, ?, ?)
        """,
        rows);
  }

  /** A slug's letters and digits alone, folded: by them an address typed by hand is found. */
  static String letters(String slug) {
    return Folding.fold(slug).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private void put(Key key, @Nullable Entry entry) {
    Entry before = entry == null ? entries.remove(key) : entries.put(key, entry);
    if (before != null && before.canonical()) {
      homes.remove(new Home(before.posting(), key.language()), key.slug());
    }
    if (entry != null && entry.canonical()) {
      homes.put(new Home(entry.posting(), key.language()), key.slug());
    }
    if (!Objects.equals(before, entry)) {
      touched.add(key);
    }
  }
}
