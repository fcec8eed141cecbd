package org.vivier.postings;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.check.AcceptedText;
import org.vivier.check.Configuration;
import org.vivier.format.ContentFolder;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Picture;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingSide;
import org.vivier.format.PostingTime;
import org.vivier.platform.notices.Notice;
import org.vivier.platform.notices.Notices;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.postings.pictures.Pictures;

/** Makes a posting that was written in the editor public, both languages in one version. */
@Component
public class WritePosting {
  private final JdbcTemplate jdbc;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final ZoneId zone;
  private final Pictures pictures;
  private final AtomicInteger changes = new AtomicInteger();
  private volatile @Nullable Configuration settings;

  WritePosting(
      JdbcTemplate jdbc,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock,
      OrganizationZone zone,
      Pictures pictures) {
    this.pictures = pictures;
    this.jdbc = jdbc;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
    this.zone = zone.id();
  }

  /**
   * A posting as it is to be public.
   *
   * @param posting null for one that is not here yet
   * @param key what its files share
   * @param sources the whole text of each file by its path, front matter included
   * @param accepted findings that were accepted for it
   */
  public record Text(
      @Nullable PostingId posting,
      String key,
      Map<String, String> sources,
      List<AcceptedText> accepted) {
    /** As the format reads it. */
    public List<PostingFile> files() {
      return sources.entrySet().stream()
          .map(file ->
              PostingFile.parse(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
          .toList();
    }
  }

  /** What would keep a posting from being public stands in its text. Nothing was written. */
  public static final class Blocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    Blocked(List<Finding> findings) {
      super("blocked by " + findings.stream().map(Finding::rule).toList());
      this.findings = findings;
    }

    /** Why. */
    public List<Finding> findings() {
      return findings;
    }
  }

  /**
   * Writes it; the same again changes nothing. In the caller's transaction.
   *
   * @throws Blocked when it may not be public
   */
  @Transactional
  public PostingId handle(Text text, Actor by) {
    jdbc.execute("select pg_advisory_xact_lock(hashtext('vivier.postings.import'))");
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    ReadPosting read = read(text);
    UUID id = text.posting() == null ? create(text.key(), now) : text.posting().value();
    ImportJournal journal = new ImportJournal(events, by);
    // What was gone from its folder once is written here now.
    boolean back =
        jdbc.update(
                "update posting set set_aside_at = null where id = ? and set_aside_at is not null",
                id)
            > 0;
    if (back) {
      journal.broughtBack(id);
    }
    KnownPosting before = KnownPosting.find(jdbc, text.key());
    boolean changed = before == null || !before.fingerprint().equals(read.fingerprint());
    if (changed) {
      write(id, before, settled(id, read), now, journal);
    }
    if (back || changed) {
      journal.flush();
      notices.announce(Catalogue.TOPIC);
    }
    return new PostingId(id);
  }

  /**
   * How the checker looks at it: as the last folder says in its own settings, and with what was
   * accepted for it here.
   */
  public Configuration configuration(Text text) {
    Configuration folder = settings;
    if (folder == null) {
      int before = changes.get();
      folder = PublicationGate.ofLastFolder(jdbc);
      // What was read before a folder was imported is not kept after it.
      settings = changes.get() == before ? folder : null;
    }
    return new Configuration(
        folder.levels(),
        folder.off(),
        folder.only(),
        folder.knowledge(),
        Stream.concat(text.accepted().stream(), folder.accepted().stream()).toList());
  }

  /** A folder may say something else. */
  @EventListener
  void on(Notice notice) {
    if (notice.concerns(Catalogue.TOPIC)) {
      changes.incrementAndGet();
      settings = null;
    }
  }

  /**
   * What is public is another job than people applied for; told in the transaction in which it
   * became public.
   */
  public record Amended(PostingId posting, Instant at) {}

  /** Tells that an amendment changed what the job is or who may have it. */
  @Transactional
  public void tellAmended(PostingId posting) {
    events.publishEvent(new Amended(posting, clock.instant()));
  }

  /** A text as it would be public, for a look beforehand; null when a half of it is missing. */
  public @Nullable Preview preview(Text text) {
    List<PostingPair> pairs = PostingSet.assemble(text.files(), zone).pairs();
    if (pairs.size() != 1 || !pairs.getFirst().complete()) {
      return null;
    }
    PostingPair pair = pairs.getFirst();
    PostingTime closes = pair.facts().closes();
    PostingTime opens = pair.facts().opens();
    PostingTime shown = closes == null ? opens : closes;
    PublicPosting posting =
        new PublicPosting(
            text.posting() == null ? new PostingId(new UUID(0, 0)) : text.posting(),
            1,
            text.key(),
            clock.instant(),
            clock.instant(),
            new Schedule(
                false,
                text.key().equals(PostingFile.EVERGREEN_KEY),
                opens == null ? null : opens.instant(),
                closes == null ? null : closes.instant(),
                shown == null ? zone : shown.zone()),
            null,
            DerivationOfFacts.complete(pair),
            words(pair, Language.EN),
            words(pair, Language.FR));
    return new Preview(
        posting,
        Map.of(
            Language.EN, pair.side(Language.EN).orElseThrow().file().body(),
            Language.FR, pair.side(Language.FR).orElseThrow().file().body()),
        Optional.ofNullable(pair.facts().picture())
            .flatMap(picture -> pictures.meant(text.posting(), picture.path()))
            .map(pictures::sizes)
            .orElse(List.of()));
  }

  private static PublicText words(PostingPair pair, Language language) {
    PostingFile file = pair.side(language).orElseThrow().file();
    return new PublicText(file.slug(), file.title(), file.description());
  }

  /**
   * A posting that isn't public, with the Markdown of each language.
   *
   * @param picture the sizes of the one that it shows, the smallest first
   */
  public record Preview(
      PublicPosting posting, Map<Language, String> bodies, List<Pictures.Size> picture) {}

  /**
   * What is wrong with the pictures that a text names: none came by that name.
   *
   * @param files of the text
   */
  public List<Finding> missingPictures(Text text, List<PostingFile> files) {
    return files.stream()
        .filter(file ->
            Picture.of(file)
                .filter(picture -> pictures.meant(text.posting(), picture.path()).isEmpty())
                .isPresent())
        .map(ContentFolder::missing)
        .toList();
  }

  private ReadPosting read(Text text) {
    PublicationGate gate =
        new PublicationGate(
            configuration(text), List.of(), LocalDate.ofInstant(clock.instant(), zone));
    ReadPosting read =
        withPictures(text, ReadPosting.of(text.key(), fingerprint(text), text.files(), zone, gate));
    if (!read.publishable()) {
      throw new Blocked(read.blocking());
    }
    return read;
  }

  private ReadPosting withPictures(Text text, ReadPosting read) {
    ReadPosting result = read;
    // A closed posting is a record, as the checker's gate has it.
    if (!read.archived()) {
      for (Finding missing : missingPictures(text, read.files())) {
        result = result.blockedBy(missing);
      }
    }
    Map<String, String> found = new HashMap<>();
    for (PostingFile file : read.files()) {
      Picture.of(file)
          .map(Picture::path)
          .ifPresent(path ->
              pictures.meant(text.posting(), path).ifPresent(hash -> found.put(path, hash)));
    }
    return result.showing(found);
  }

  private static String fingerprint(Text text) {
    String all =
        text.sources().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(file -> file.getKey() + '\0' + file.getValue() + '\0')
            .collect(Collectors.joining());
    String accepted =
        text.accepted().stream().map(AcceptedText::terms).collect(Collectors.joining("\n"));
    return PostingFile.hashOf((all + accepted).getBytes(StandardCharsets.UTF_8));
  }

  private UUID create(String key, OffsetDateTime now) {
    return jdbc.query(
            """
            insert into posting (key, origin, sample, created_at)
            select ?, ?, exists (select from posting)
                and not exists (select from posting where not sample), ?
            returning id
            """,
            (row, n) -> row.getObject(1, UUID.class),
            key,
            PostingSource.Kind.EDITOR.origin(),
            now)
        .getFirst();
  }

  private ReadPosting settled(UUID id, ReadPosting read) {
    AddressBook addresses = AddressBook.load(jdbc);
    ReadPosting result = read;
    for (Language language : Language.values()) {
      PostingSide side = read.side(language).orElseThrow();
      String slug = side.file().slug();
      if (addresses.taken(id, language, slug)) {
        result = result.blockedBy(FolderImport.addressTaken(side.file()));
      } else {
        addresses.settle(id, language, slug);
      }
    }
    if (!result.publishable()) {
      throw new Blocked(result.blocking());
    }
    addresses.save(jdbc);
    return result;
  }

  private void write(
      UUID id,
      @Nullable KnownPosting before,
      ReadPosting read,
      OffsetDateTime now,
      ImportJournal journal) {
    NewVersion version =
        new NewVersion(id, before == null ? 1 : before.latest() + 1, read, now, zone);
    VersionWriter writer = new VersionWriter(jdbc);
    writer.add(version);
    writer.flush();
    saveFormerPaths(id, read);
    journal.version(version, before);
  }

  /** Those of copies that the posting had in a folder stay. */
  private void saveFormerPaths(UUID id, ReadPosting read) {
    for (Language language : Language.values()) {
      List<String> paths = FormerPaths.of(read.side(language).orElseThrow());
      jdbc.batchUpdate(
          """
          insert into posting_alias (path, posting_id, language) values (?, ?, ?)
          on conflict (path) do nothing
          """,
          paths.stream().map(path -> new Object[] {path, id, language.tag()}).toList());
    }
  }

  /** An address that no other posting has: this one, or it with the first number that is free. */
  public String freeSlug(@Nullable PostingId posting, Language language, String wanted) {
    AddressBook addresses = AddressBook.load(jdbc);
    UUID own = posting == null ? new UUID(0, 0) : posting.value();
    String slug = wanted;
    for (int number = 2; addresses.taken(own, language, slug); number++) {
      slug = wanted + "-" + number;
    }
    return slug;
  }
}
