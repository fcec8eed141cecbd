package org.vivier.cli.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The directories of a folder as they are at the moment. Never fails: what can't be read or
 * vanishes meanwhile is not among them.
 *
 * @param turns the symbolic links on the way to the folder, and the folder itself: each of them can
 *     be replaced by another
 * @param directories the folder and those below it, without hidden ones
 * @param closed what may not be read
 */
record FolderTree(List<Path> turns, List<Path> directories, Set<Path> closed) {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  FolderTree {
    turns = List.copyOf(turns);
    directories = List.copyOf(directories);
    closed = Set.copyOf(closed);
  }

  static FolderTree of(Path folder) {
    List<Path> turns = turns(folder);
    Walk walk = new Walk(turns.getLast());
    try {
      Files.walkFileTree(walk.root, walk);
    } catch (IOException e) {
      // The walk itself passes over what it can't read.
      throw new UncheckedIOException(e);
    }
    return new FolderTree(turns, walk.directories, walk.closed);
  }

  private static List<Path> turns(Path folder) {
    List<Path> turns = new ArrayList<>();
    Deque<Path> rest = new ArrayDeque<>();
    Path at = folder.toAbsolutePath();
    at.forEach(rest::addLast);
    at = at.getRoot();
    while (!rest.isEmpty()) {
      Path next = at.resolve(rest.removeFirst()).normalize();
      Path target = turns.size() < MOST_LINKS ? target(next) : null;
      if (target == null) {
        at = next;
      } else {
        turns.add(next);
        at = target.isAbsolute() ? target.getRoot() : at;
        prepend(target, rest);
      }
    }
    turns.add(at);
    return turns;
  }

  private static void prepend(Path target, Deque<Path> rest) {
    List<Path> names = new ArrayList<>();
    target.forEach(names::add);
    names.reversed().forEach(rest::addFirst);
  }

  private static @Nullable Path target(Path link) {
    try {
      return Files.isSymbolicLink(link) ? Files.readSymbolicLink(link) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> directories = new ArrayList<>();
    private final Set<Path> closed = new HashSet<>();

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (!directory.equals(root) && directory.getFileName().toString().startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      directories.add(directory);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!(failure instanceof NoSuchFileException)) {
        closed.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
      if (failure != null) {
        closed.add(directory);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
