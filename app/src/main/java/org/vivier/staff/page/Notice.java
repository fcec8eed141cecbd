package org.vivier.staff.page;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;

/**
 * What a page says about what has just happened: the only way in which success, a way back and
 * conflicts are shown.
 *
 * @param title one sentence
 * @param text a further one, or null
 * @param undo how to take it back, or null
 */
public record Notice(Kind kind, String title, @Nullable String text, @Nullable Undo undo) {
  /** The kinds, from which colour and symbol follow. */
  public enum Kind {
    /** It was done. */
    SUCCESS,
    /** Somebody else was quicker; nothing was done. */
    CONFLICT,
    /** It can't be done, or not now. */
    REFUSED,
    /** To know. */
    INFO;

    /** The name in class names. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A button that takes back what was done.
   *
   * @param action where the form goes
   * @param label what the button says
   * @param fields what it sends beside the token
   * @param until until when it can be, or null
   */
  public record Undo(
      String action, String label, Map<String, String> fields, @Nullable Moment until) {
    public Undo {
      fields = new TreeMap<>(fields);
    }

    /** One that sends nothing else and stays possible. */
    public Undo(String action, String label) {
      this(action, label, Map.of(), null);
    }
  }

  /** It was done. */
  public static Notice success(String title) {
    return new Notice(Kind.SUCCESS, title, null, null);
  }

  /** Somebody else was quicker: what they did, and what to do now. */
  public static Notice conflict(String title, String text) {
    return new Notice(Kind.CONFLICT, title, text, null);
  }

  /** It can't be done: why, and what would help. */
  public static Notice refused(String title, String text) {
    return new Notice(Kind.REFUSED, title, text, null);
  }

  /** The same with a further sentence. */
  public Notice with(String more) {
    return new Notice(kind, title, more, undo);
  }

  /** The same with a way back. */
  public Notice with(Undo back) {
    return new Notice(kind, title, text, back);
  }
}
