package org.vivier.postings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.format.ContentEntry;
import org.vivier.format.ContentFolder;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.Picture;
import org.vivier.format.PictureRefused;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingSide;
import org.vivier.format.Severity;
import org.vivier.postings.pictures.Pictures;

/** One import, inside its transaction. */
final class FolderImport {
  /** Few enough that postings of the largest size fit into memory together. */
  private static final int READ_AT_ONCE = 16;

  private final JdbcTemplate jdbc;
  private final ContentFolder content;
  private FolderIndex index;
  private final ImportScope scope;
  private final OffsetDateTime now;
  private final ZoneId zone;
  private final PublicationGate gate;
  private final ImportJournal journal;
  private final Pictures pictures;

  private final Map<String, KnownPosting> known;
  private final AddressBook addresses;
  private final VersionWriter writer;
  private int created;
  private int changed;
  private int unchanged;

  FolderImport(
      JdbcTemplate jdbc,
      ContentFolder content,
      FolderIndex index,
      ImportScope scope,
      Instant now,
      ZoneId zone,
      Pictures pictures,
      ImportJournal journal) {
    this.pictures = pictures;
    this.journal = journal;
    this.jdbc = jdbc;
    this.content = content;
    this.index = index;
    this.scope = scope;
    this.now = now.atOffset(ZoneOffset.UTC);
    this.zone = zone;
    this.gate = PublicationGate.of(content.directory(), LocalDate.ofInstant(now, zone));
    this.known = KnownPosting.load(jdbc);
    this.addresses = AddressBook.load(jdbc);
    this.writer = new VersionWriter(jdbc);
  }

  ImportReport run() {
    new EmptyFolder(jdbc, scope, now).refuse(index);
    Set<String> held = UnreadablePostings.keys(jdbc, index);
    index = index.without(held);
    leaveToTheEditor();
    SettingAside aside = new SettingAside(jdbc, scope, now, journal);
    Set<String> present = new HashSet<>(index.byKey().keySet());
    present.addAll(held);
    int setAside = aside.run(known, present, addresses);
    index.byKey().forEach(this::leaveFormerNames);
    takeAll();
    writer.flush();
    journal.flush();
    addresses.save(jdbc);
    return new ImportSummary(jdbc, now)
        .of(index.with(gate.findings()), created, changed, unchanged, setAside, held.size());
  }

  /**
   * What is written in the editor is not read from the folder, and the report says so. What was
   * only written there to try the program steps aside like every sample.
   */
  private void leaveToTheEditor() {
    Set<String> edited = new HashSet<>();
    known.forEach((key, posting) -> {
      if (posting.origin().equals(PostingSource.Kind.EDITOR.origin())
          && (scope == ImportScope.SAMPLES || !posting.sample())) {
        edited.add(key);
      }
    });
    List<Finding> left =
        index.byKey().entrySet().stream()
            .filter(entry -> edited.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .map(file -> leftAlone(file.entry().path()))
            .toList();
    index = index.without(edited).with(left);
    known.keySet().removeAll(edited);
  }

  private static Finding leftAlone(String path) {
    return Finding.of(
        "written-in-editor",
        Severity.INFO,
        path,
        org.vivier.format.Span.START,
        Message.of(
            "This posting is written in the editor now: its file is left alone.",
            "Cette offre s’écrit maintenant dans l’éditeur : son fichier n’est pas lu."));
  }

  /** Before anyone moves in: files may have swapped names. */
  private void leaveFormerNames(String key, List<FolderIndex.Indexed> files) {
    KnownPosting before = known.get(key);
    if (before != null) {
      for (Language language : Language.values()) {
        addresses.leaveUnless(before.id(), language, slugs(files, language));
      }
    }
  }

  /** Some are read and checked at a time, on all processors, and then written in their order. */
  private void takeAll() {
    List<Candidate> all =
        index.byKey().entrySet().stream()
            .map(entry -> Candidate.of(entry.getKey(), entry.getValue(), gate))
            .toList();
    for (int from = 0; from < all.size(); from += READ_AT_ONCE) {
      List<Candidate> some = all.subList(from, Math.min(all.size(), from + READ_AT_ONCE));
      Map<String, ReadPosting> changed =
          some.parallelStream()
              .filter(candidate -> !candidate.isAs(known.get(candidate.key())))
              .collect(Collectors.toMap(Candidate::key, this::read));
      some.forEach(candidate -> take(candidate, changed.get(candidate.key())));
    }
  }

  /** The files of one posting as they are now. */
  private record Candidate(String key, String fingerprint, List<FolderIndex.Indexed> files) {
    static Candidate of(String key, List<FolderIndex.Indexed> files, PublicationGate gate) {
      List<String> paths = files.stream().map(file -> file.entry().path()).toList();
      return new Candidate(
          key, FolderIndex.fingerprint(files, gate.acceptedFor(key, paths)), files);
    }

    boolean isAs(@Nullable KnownPosting before) {
      return before != null && before.fingerprint().equals(fingerprint);
    }
  }

  private void take(Candidate candidate, @Nullable ReadPosting changedFiles) {
    String key = candidate.key();
    KnownPosting before = known.get(key);
    if (before != null && candidate.isAs(before) && !mayMoveIn(before, candidate.files())) {
      comeBack(before);
      return;
    }
    ReadPosting read = changedFiles == null ? read(candidate) : changedFiles;
    UUID id = before == null ? create(key) : before.id();
    if (before != null) {
      adopt(before);
      changed++;
    }
    read = shown(addressed(id, read));
    NewVersion version =
        new NewVersion(id, before == null ? 1 : before.latest() + 1, read, now, zone);
    writer.add(version);
    journal.version(version, before);
    saveAliases(id, read);
  }

  /** Whether an address that kept an unchanged posting from being public has become free. */
  private boolean mayMoveIn(KnownPosting posting, List<FolderIndex.Indexed> files) {
    return posting.wantsAddress()
        && Arrays.stream(Language.values())
            .anyMatch(language -> !addresses.housed(posting.id(), language))
        && Arrays.stream(Language.values())
            .allMatch(language ->
                slugs(files, language).stream()
                    .noneMatch(slug -> addresses.taken(posting.id(), language, slug)));
  }

  private static Set<String> slugs(List<FolderIndex.Indexed> files, Language language) {
    return files.stream()
        .map(FolderIndex.Indexed::entry)
        .filter(entry -> entry.language() == language)
        .map(ContentEntry::slug)
        .collect(Collectors.toSet());
  }

  private ReadPosting read(Candidate candidate) {
    List<PostingFile> files =
        candidate.files().stream().map(file -> content.read(file.entry())).toList();
    return ReadPosting.of(candidate.key(), candidate.fingerprint(), files, zone, gate);
  }

  private UUID create(String key) {
    created++;
    return jdbc.query(
            """
            insert into posting (key, origin, sample, created_at) values (?, ?, ?, ?) returning id
            """,
            (row, n) -> row.getObject(1, UUID.class),
            key,
            scope.origin(),
            scope == ImportScope.SAMPLES,
            now)
        .getFirst();
  }

  private void comeBack(KnownPosting posting) {
    if (adopt(posting)) {
      changed++;
    } else {
      unchanged++;
    }
  }

  /** Takes a posting back that was set aside, or a sample that an organization made its own. */
  private boolean adopt(KnownPosting posting) {
    if (!posting.setAside() && posting.origin().equals(scope.origin())) {
      return false;
    }
    if (scope == ImportScope.SAMPLES) {
      return false;
    }
    jdbc.update(
        "update posting set set_aside_at = null, origin = ?, sample = false where id = ?",
        scope.origin(),
        posting.id());
    journal.broughtBack(posting.id());
    return true;
  }

  /** Keeps the pictures that its files name; one that can't be shown keeps it from being public. */
  private ReadPosting shown(ReadPosting read) {
    Map<String, String> found = new HashMap<>();
    ReadPosting result = read;
    for (PostingFile file : read.files()) {
      String path = Picture.of(file).map(Picture::path).orElse("");
      byte[] bytes = found.containsKey(path) ? null : content.picture(path).orElse(null);
      if (bytes != null) {
        try {
          found.put(path, pictures.keep(bytes));
        } catch (PictureRefused e) {
          Finding unusable = ContentFolder.unusable(file, e);
          boolean known = read.archived() || result.blocking().contains(unusable);
          result = known ? result : result.blockedBy(unusable);
        }
      }
    }
    return result.showing(found);
  }

  private ReadPosting addressed(UUID id, ReadPosting read) {
    ReadPosting result = read;
    for (Language language : Language.values()) {
      PostingSide side = read.side(language).orElse(null);
      if (side != null) {
        result = addressed(id, language, side, result);
      }
    }
    return result;
  }

  private ReadPosting addressed(UUID id, Language language, PostingSide side, ReadPosting read) {
    String slug = side.file().slug();
    if (addresses.taken(id, language, slug)) {
      return read.blockedBy(addressTaken(side.file()));
    }
    addresses.settle(id, language, slug);
    side.otherSlugs().forEach(other -> addresses.redirect(id, language, other));
    return read;
  }

  static Finding addressTaken(PostingFile file) {
    return Finding.of(
        "address-taken",
        Severity.ERROR,
        file.path(),
        org.vivier.format.Span.START,
        Message.of(
            "Another posting already has this address: give the file another name.",
            "Une autre offre a déjà cette adresse : donnez un autre nom au fichier."));
  }

  private void saveAliases(UUID id, ReadPosting read) {
    jdbc.update("delete from posting_alias where posting_id = ?", id);
    for (Language language : Language.values()) {
      @Nullable PostingSide side = read.side(language).orElse(null);
      List<String> aliases = side == null ? List.of() : FormerPaths.of(side);
      jdbc.batchUpdate(
          """
          insert into posting_alias (path, posting_id, language) values (?, ?, ?)
          on conflict (path) do nothing
          """,
          aliases.stream().map(path -> new Object[] {path, id, language.tag()}).toList());
    }
  }
}
