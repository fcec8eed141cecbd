package org.vivier.format;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the Markdown files below {@code en} and {@code fr} without following links outside. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private static final String SUFFIX = ".md";
  private static final Message CLOSED =
      Message.of(
          "This can’t be opened: check its permissions.",
          "Impossible d’ouvrir : vérifiez les droits d’accès.");

  private final Path root;
  private final Path realRoot;
  private final List<ContentEntry> entries = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> unreadable = new HashSet<>();

  private FolderWalk(Path root) throws IOException {
    this.root = root;
    this.realRoot = root.toRealPath();
  }

  static FolderWalk of(Path root) throws IOException {
    FolderWalk walk = new FolderWalk(root);
    for (Path child : children(root)) {
      if (Language.ofTag(walk.relative(child)).isPresent()) {
        Files.walkFileTree(child, walk);
      }
    }
    Collections.sort(walk.entries);
    Collections.sort(walk.findings);
    return walk;
  }

  private static List<Path> children(Path root) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(root)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    return children;
  }

  List<ContentEntry> entries() {
    return List.copyOf(entries);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Files and folders that are there and can't be read, and links that lead nowhere. */
  Set<String> unreadable() {
    return Set.copyOf(unreadable);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    String path = relative(directory);
    if (isHidden(path)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (isPosting(path)) {
      // In the place of a file it is a fault; that the file is gone is nobody's decision.
      unreadable(
          directory,
          Message.of(
              "This is a folder with the name of a posting: put the file there, or rename the"
                  + " folder.",
              "C’est un dossier qui porte le nom d’une offre : mettez-y le fichier, ou renommez le"
                  + " dossier."));
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = relative(file);
    if (attributes.isSymbolicLink() && !isHidden(path)) {
      link(file, path, isPosting(path));
    } else if (isPosting(path) && attributes.isRegularFile()) {
      entries.add(new ContentEntry(path, file));
    }
    return FileVisitResult.CONTINUE;
  }

  /** By its name, in any case: other systems write {@code .MD}. */
  private static boolean isPosting(String path) {
    return path.regionMatches(true, path.length() - SUFFIX.length(), SUFFIX, 0, SUFFIX.length())
        && !path.contains("/_index.")
        && !isHidden(path);
  }

  /** What editors and systems put beside files, be it a file, a folder or a link. */
  private static boolean isHidden(String path) {
    return path.contains("/.");
  }

  /** What vanishes while it is walked over is gone; it is no fault. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException exception) {
    if (!(exception instanceof NoSuchFileException)) {
      unreadable(file, CLOSED);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A listing that broke off in the middle is not the whole of it. */
  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException exception) {
    if (exception != null) {
      unreadable(directory, CLOSED);
    }
    return FileVisitResult.CONTINUE;
  }

  private void unreadable(Path file, Message why) {
    unreadable.add(relative(file));
    add(FormatRules.FILE_UNREADABLE, relative(file), why);
  }

  private void link(Path file, String path, boolean posting) {
    Path target = target(file);
    if (target == null) {
      unreadable.add(path);
    }
    boolean leadsToFile = target != null && Files.isRegularFile(target);
    if (posting && target != null && leadsToFile && target.startsWith(realRoot)) {
      entries.add(new ContentEntry(path, target));
    } else if (posting || !leadsToFile) {
      add(
          FormatRules.FILE_LINK,
          path,
          Message.of(
              "This symbolic link isn’t followed: it leaves the content folder, leads to a folder"
                  + " or leads nowhere. Put the file itself here.",
              "Ce lien symbolique n’est pas suivi : il sort du dossier de contenu, mène à un"
                  + " dossier ou ne mène nulle part. Placez le fichier lui-même ici."));
    }
  }

  private static @Nullable Path target(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      return null;
    }
  }

  private void add(String rule, String path, Message message) {
    findings.add(Finding.of(rule, Severity.ERROR, path, Span.START, message));
  }

  /** The path below the root; from its URI, which keeps the bytes of a name in any locale. */
  private String relative(Path file) {
    String name = root.relativize(file).toString();
    if (name.indexOf('\uFFFD') < 0 && name.indexOf('?') < 0) {
      return name.replace('\\', '/');
    }
    URI base = root.toAbsolutePath().toUri();
    String whole = file.toAbsolutePath().toUri().getPath();
    return whole.startsWith(base.getPath())
        ? whole.substring(base.getPath().length()).replaceAll("/$", "")
        : name;
  }
}
