package org.vivier.format;

import java.nio.file.Path;

/** A content folder that can't be read at all. */
public final class ContentFolderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path path;
  private final Reason reason;

  /** What is wrong with the folder. */
  public enum Reason {
    MISSING,
    NOT_A_FOLDER,
    UNREADABLE
  }

  /** Names the folder and the reason. */
  public ContentFolderException(Path path, Reason reason) {
    super(reason + ": " + path);
    this.path = path;
    this.reason = reason;
  }

  /** The folder as it was given. */
  public Path path() {
    return path;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }

  /** One line for the person who named the folder. */
  public Message explanation() {
    return switch (reason) {
      case MISSING ->
          Message.of("There is no folder “%s”.", "Le dossier « %s » n’existe pas.", path);
      case NOT_A_FOLDER -> Message.of("“%s” isn’t a folder.", "« %s » n’est pas un dossier.", path);
      case UNREADABLE ->
          Message.of(
              "The folder “%s” can’t be read.", "Le dossier « %s » ne peut pas être lu.", path);
    };
  }
}
