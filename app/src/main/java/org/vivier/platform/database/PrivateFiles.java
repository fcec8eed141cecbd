package org.vivier.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Files and folders that only the program's own user may read. */
public final class PrivateFiles {
  private PrivateFiles() {}

  /** Creates a folder with mode 0700 unless it is there. */
  public static void createFolder(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder, mode(folder, "rwx------"));
    }
  }

  /** Writes properties with mode 0600, all or nothing. */
  static void write(Path file, Properties content) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, mode(file, "rw-------"));
    StringWriter text = new StringWriter();
    content.store(text, null);
    Files.writeString(unfinished, text.toString());
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static Properties read(Path file) throws IOException {
    Properties content = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      content.load(in);
    }
    return content;
  }

  /** What makes a new file or folder so, where the file system knows it. */
  public static FileAttribute<?>[] mode(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
