package org.vivier.postings;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;

/** The public postings in the database. What was never public is not found. */
@Repository
public class Postings {
  private static final int LONGEST_SLUG = 400;
  private static final int LONGEST_ADDRESS = 4_000;
  private static final Pattern QUERY = Pattern.compile("[?#].*$", Pattern.DOTALL);

  private static final String SELECT =
      """
      select p.*, en.title as title_en, en.description as description_en, aen.slug as slug_en,
             fr.title as title_fr, fr.description as description_fr, afr.slug as slug_fr,
             (select e.closed_at from posting_end e where e.posting_id = p.id and p.archived)
               as closed_at
      from %1$s p
      join posting_text en on en.posting_id = p.id and en.version = p.version and en.language = 'en'
      join posting_text fr on fr.posting_id = p.id and fr.version = p.version and fr.language = 'fr'
      join %2$s aen on aen.posting_id = p.id and aen.language = 'en' and aen.canonical
      join %2$s afr on afr.posting_id = p.id and afr.language = 'fr' and afr.canonical
      """;
  private static final String PUBLIC = SELECT.formatted("public_posting", "posting_address");
  private static final String LAST_PUBLIC =
      SELECT.formatted("last_public_posting", "last_posting_address");

  private final JdbcClient jdbc;

  Postings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether nothing was ever imported. */
  public boolean none() {
    return jdbc.sql("select not exists (select from posting)").query(Boolean.class).single();
  }

  /** Whether the bundled samples are here, and what was made of them, and nothing else ever was. */
  public boolean onlySamples() {
    return jdbc.sql(
            """
            select exists (select from posting)
              and not exists (select from posting where not sample)
            """)
        .query(Boolean.class)
        .single();
  }

  /** One posting, open or closed. */
  public Optional<PublicPosting> find(PostingId id) {
    return one(PUBLIC, id);
  }

  /**
   * The same, as it was last public: also while a version that came later must not be shown. For
   * those who began to apply.
   */
  public Optional<PublicPosting> lastPublic(PostingId id) {
    return one(LAST_PUBLIC, id);
  }

  /** Those of these that were ever public, as {@link #lastPublic(PostingId)} has them. */
  public List<PublicPosting> lastPublic(Collection<PostingId> ids) {
    return jdbc.sql(LAST_PUBLIC + " where p.id = any (:ids)")
        .param("ids", ids.stream().map(PostingId::value).toArray(UUID[]::new))
        .query(PublicPostingRow::read)
        .list();
  }

  /** All of them, open or closed, the newest first. */
  public List<PublicPosting> all() {
    return jdbc.sql(PUBLIC + " order by p.created_at desc, p.id")
        .query(PublicPostingRow::read)
        .list();
  }

  private Optional<PublicPosting> one(String select, PostingId id) {
    return jdbc.sql(select + " where p.id = :id")
        .param("id", id.value())
        .query(PublicPostingRow::read)
        .optional();
  }

  /** Every posting that takes applications then or later: those that a list may have to show. */
  List<PublicPosting> current(Instant since) {
    return jdbc.sql(
            PUBLIC
                + """
                 where p.evergreen or (not p.archived and (p.closes is null or p.closes >= :since))
                order by p.closes nulls last, p.created_at desc, p.id
                """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(PublicPostingRow::read)
        .list();
  }

  /** The Markdown text of one version. */
  public String body(PublicPosting posting, Language language) {
    return jdbc.sql(
            """
            select body from posting_text
            where posting_id = :id and version = :version and language = :language
            """)
        .param("id", posting.id().value())
        .param("version", posting.version())
        .param("language", language.tag())
        .query(String.class)
        .single();
  }

  /** The posting whose own address this is. */
  public Optional<PublicPosting> at(Language language, String slug) {
    return mayBeSlug(slug)
        ? address(language, slug)
            .filter(address -> address.canonical() && address.canonicalSlug().equals(slug))
            .flatMap(address -> find(address.posting()))
        : Optional.empty();
  }

  /** A posting, and the language in which somebody named it. */
  public record Meant(PublicPosting posting, Language language) {}

  /**
   * The posting that is meant by a slug: its own or a former one, in either language, or one
   * without its accents.
   *
   * @param first the language that counts when both have such a slug
   */
  public Optional<Meant> meant(Language first, String typed) {
    if (!mayBeSlug(typed)) {
      return Optional.empty();
    }
    String slug = Normalizer.normalize(typed, Normalizer.Form.NFC);
    List<Language> languages = List.of(first, first.other());
    return Stream.concat(
            languages.stream().flatMap(each -> meant(each, address(each, slug))),
            languages.stream().flatMap(each -> meant(each, similarAddress(each, slug))))
        .findFirst();
  }

  /** Nothing that PostgreSQL can't hold and no file name could be. */
  private static boolean mayBeSlug(String typed) {
    return !typed.isEmpty() && typed.length() <= LONGEST_SLUG && typed.indexOf('\0') < 0;
  }

  private Stream<Meant> meant(Language language, Optional<Address> address) {
    return address.map(Address::posting).flatMap(this::find).stream()
        .map(posting -> new Meant(posting, language));
  }

  /**
   * The same for what somebody types or pastes: a slug, or an address as a browser copies it, of
   * the posting or of a page below it.
   */
  public Optional<Meant> pasted(Language first, String text) {
    if (text.length() > LONGEST_ADDRESS) {
      return Optional.empty();
    }
    String[] path = FormerPaths.normal(QUERY.matcher(text).replaceFirst("")).split("/", -1);
    return Stream.of(path[path.length - 1], path[Math.max(0, path.length - 2)])
        .flatMap(part -> meant(first, part).stream())
        .findFirst();
  }

  /** The posting that a slug leads to; former slugs and those of identical copies included. */
  public Optional<Address> address(Language language, String slug) {
    return jdbc.sql(
            """
            select a.posting_id, c.slug, a.canonical from posting_address a
            join public_posting p on p.id = a.posting_id
            join posting_address c on c.posting_id = p.id and c.language = a.language and c.canonical
            where a.language = :language and a.slug = :slug
            """)
        .param("language", language.tag())
        .param("slug", slug)
        .query((row, n) ->
            new Address(
                new PostingId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3)))
        .optional();
  }

  /**
   * The one posting whose slug has the same letters and digits, whatever their accents, case and
   * the signs between them: former sites dropped some, and people type without.
   */
  public Optional<Address> similarAddress(Language language, String slug) {
    String letters = AddressBook.letters(slug);
    if (letters.isEmpty()) {
      return Optional.empty();
    }
    List<Address> similar =
        jdbc.sql(
                """
                select distinct a.posting_id, c.slug from posting_address a
                join public_posting p on p.id = a.posting_id
                join posting_address c
                  on c.posting_id = p.id and c.language = a.language and c.canonical
                where a.language = :language and a.letters = :letters limit 2
                """)
            .param("language", language.tag())
            .param("letters", letters)
            .query((row, n) ->
                new Address(new PostingId(row.getObject(1, UUID.class)), row.getString(2), false))
            .list();
    return similar.size() == 1 ? Optional.of(similar.getFirst()) : Optional.empty();
  }

  /**
   * The posting that a former site had at this path, and the language it had there.
   *
   * @param path decoded, without a slash at its end
   */
  public Optional<FormerAddress> formerAddress(String path) {
    return jdbc.sql(
            """
            select a.posting_id, a.language from posting_alias a
            join public_posting p on p.id = a.posting_id where a.path = :path
            """)
        .param("path", path)
        .query((row, n) ->
            new FormerAddress(
                new PostingId(row.getObject(1, UUID.class)),
                Language.ofTag(row.getString(2)).orElseThrow()))
        .optional();
  }

  /** A path of a former site. */
  public record FormerAddress(PostingId posting, Language language) {}
}
