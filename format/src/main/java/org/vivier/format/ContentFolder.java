package org.vivier.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A folder of postings, {@code {en,fr}/**}{@code /*.md}. Names are listed first and files read one
 * by one, so that memory need not grow with the folder.
 */
public final class ContentFolder {
  /** A posting larger than this is refused: 1 MiB. */
  public static final int MAX_BYTES = 1024 * 1024;

  private static final int HEAD_BYTES = 128 * 1024;

  private final Path directory;
  private final List<ContentEntry> entries;
  private final List<Finding> findings;
  private final Set<String> unreadable;

  private ContentFolder(Path directory, FolderWalk walk) {
    this.directory = directory;
    this.entries = walk.entries();
    this.findings = walk.findings();
    this.unreadable = walk.unreadable();
  }

  /**
   * Lists a folder.
   *
   * @throws ContentFolderException when there is no such folder or it can't be read
   */
  public static ContentFolder open(Path directory) {
    if (!Files.exists(directory)) {
      throw new ContentFolderException(directory, ContentFolderException.Reason.MISSING);
    }
    if (!Files.isDirectory(directory)) {
      throw new ContentFolderException(directory, ContentFolderException.Reason.NOT_A_FOLDER);
    }
    try {
      return new ContentFolder(directory, FolderWalk.of(directory));
    } catch (IOException e) {
      throw new ContentFolderException(directory, ContentFolderException.Reason.UNREADABLE);
    }
  }

  /** The folder as it was given. */
  public Path directory() {
    return directory;
  }

  /** The posting files, sorted by path. */
  public List<ContentEntry> entries() {
    return entries;
  }

  /** What was wrong while listing: links that lead outside, folders that can't be read. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Paths of files and folders that are there and can't be listed: what they hold is not known,
   * which is not the same as gone.
   */
  public Set<String> unreadable() {
    return unreadable;
  }

  /**
   * For who named a folder with nothing in it: where postings are looked for, and where some seem
   * to be. Empty when there is something.
   */
  public Optional<Message> hint() {
    return entries.isEmpty() && findings.isEmpty() ? Optional.of(expected()) : Optional.empty();
  }

  private Message expected() {
    return FolderMeant.near(directory)
        .map(meant ->
            Message.of(
                "There are no postings in “%s”: expected en/**/*.md and fr/**/*.md. Some are in"
                    + " “%s”: name that folder.",
                "Il n’y a aucune offre dans « %s » : on y attend en/**/*.md et fr/**/*.md. Il y en"
                    + " a dans « %s » : indiquez ce dossier.",
                directory,
                meant))
        .orElseGet(() ->
            Message.of(
                "There are no postings in “%s”: expected en/**/*.md and fr/**/*.md.",
                "Il n’y a aucune offre dans « %s » : on y attend en/**/*.md et fr/**/*.md.",
                directory));
  }

  /** Reads one file. Never fails: what is wrong becomes a finding of the file. */
  public PostingFile read(ContentEntry entry) {
    return read(entry, PostingFileReader::read);
  }

  /** Reads one file as {@link #read} does, but leaves its hash empty: for who only looks at it. */
  public PostingFile readUnhashed(ContentEntry entry) {
    return read(entry, PostingFileReader::unhashed);
  }

  private PostingFile read(ContentEntry entry, BiFunction<String, byte[], PostingFile> reader) {
    Optional<byte[]> bytes = bytes(entry.location(), MAX_BYTES + 1);
    if (bytes.isEmpty()) {
      return PostingFile.unreadable(
          entry.path(),
          Message.of(
              "This file can’t be opened: check its permissions.",
              "Ce fichier ne peut pas être ouvert : vérifiez ses droits d’accès."));
    }
    if (bytes.get().length > MAX_BYTES) {
      return PostingFile.unreadable(
          entry.path(),
          Message.of(
              "This file is larger than 1 MiB: a posting is text only.",
              "Ce fichier dépasse 1 Mio : une offre n’est que du texte."));
    }
    return withPicture(reader.apply(entry.path(), bytes.get()));
  }

  /** What a posting shows belongs to it: another picture is another posting. */
  private PostingFile withPicture(PostingFile file) {
    Optional<Picture> picture = Picture.of(file);
    if (picture.isEmpty()) {
      return file;
    }
    Optional<byte[]> shown = picture(picture.get().path());
    if (shown.isEmpty() && isThere(picture.get().path())) {
      // Not known is not gone: an import leaves the posting as it is.
      return PostingFile.unreadable(
          file.path(),
          Message.of(
              "The picture “%s” can’t be opened: check its permissions, or put the file itself"
                  + " there.",
              "L’image « %s » ne peut pas être ouverte : vérifiez ses droits d’accès, ou mettez-y"
                  + " le fichier lui-même.",
              picture.get().path()),
          file.frontMatter());
    }
    String hash =
        file.hash().isEmpty() ? "" : together(file.hash(), shown.map(PostingFile::hashOf));
    return file.with(hash, shown.isEmpty() ? List.of(missing(file)) : unusable(file, shown.get()));
  }

  private boolean isThere(String path) {
    try {
      return Files.exists(directory.resolve(path), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String together(String text, Optional<String> picture) {
    return PostingFile.hashOf((text + picture.orElse("")).getBytes(StandardCharsets.UTF_8));
  }

  /** That a file names a picture that isn’t there. */
  public static Finding missing(PostingFile file) {
    return Finding.of(
        FormatRules.PICTURE_MISSING,
        Severity.ERROR,
        file.path(),
        file.frontMatter().span(TeamReader.PICTURE),
        Message.of(
            "There is no such picture in the content folder: put it there, or take the key out.",
            "Cette image n’est pas dans le dossier de contenu : mettez-l’y, ou retirez la clé."));
  }

  private static List<Finding> unusable(PostingFile file, byte[] picture) {
    try {
      PictureFile.look(picture);
      return List.of();
    } catch (PictureRefused e) {
      return List.of(unusable(file, e));
    }
  }

  /** That a file names a picture that can't be shown. */
  public static Finding unusable(PostingFile file, PictureRefused why) {
    return Finding.of(
        FormatRules.PICTURE_UNUSABLE,
        Severity.ERROR,
        file.path(),
        file.frontMatter().span(TeamReader.PICTURE),
        why.explanation());
  }

  /**
   * The bytes of a picture that a posting names, one more than may be of a file that is too large;
   * empty when there is no such file in the folder.
   */
  public Optional<byte[]> picture(String path) {
    try {
      Path root = directory.toRealPath();
      Path file = root.resolve(path).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? bytes(file, PictureFile.MAX_BYTES + 1)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The hash that {@link #read} would give a file; empty when it can't be opened. */
  public Optional<String> hash(ContentEntry entry) {
    return bytes(entry.location(), MAX_BYTES + 1).map(file -> hash(entry, file));
  }

  private String hash(ContentEntry entry, byte[] file) {
    String own = PostingFile.hashOf(file);
    boolean shows = new String(file, StandardCharsets.ISO_8859_1).contains("\npicture");
    return shows
        ? Picture.of(PostingFileReader.head(entry.path(), file))
            .map(picture -> together(own, picture(picture.path()).map(PostingFile::hashOf)))
            .orElse(own)
        : own;
  }

  /** Reads one file without its body, for indexes over a whole folder. */
  public PostingFile readHead(ContentEntry entry) {
    return readHead(entry, (head, file) -> head);
  }

  /**
   * The same, with the bytes below the front matter, of which there are none when the file is very
   * large or can't be read.
   */
  public <T> T readHead(ContentEntry entry, BiFunction<PostingFile, byte[], T> use) {
    return bytes(entry.location(), HEAD_BYTES)
        .filter(file -> file.length < HEAD_BYTES)
        .map(file ->
            use.apply(PostingFileReader.head(entry.path(), file), PostingFileReader.below(file)))
        .orElseGet(() -> use.apply(read(entry), new byte[0]));
  }

  /** Reads every file, in the order of {@link #entries()}. */
  public List<PostingFile> readAll() {
    return entries.stream().map(this::read).toList();
  }

  private static Optional<byte[]> bytes(Path file, int limit) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(limit));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
