package org.vivier.portal.signin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.portal.MyApplicationPaths;

/**
 * The way back to a draft.
 *
 * @param kind what this page says
 * @param letterLeaves whether a letter can leave at the moment
 * @param path where its form goes
 * @param email what was typed
 * @param job the title of the job that a link was about, or null
 * @param doubt an address that looks like a slip, or null
 * @param error what is wrong with it, or null
 * @param rejected whether the form came without a valid token and is shown again
 */
public record ResumePage(
    PageFrame frame,
    FormToken token,
    Kind kind,
    boolean letterLeaves,
    String path,
    String email,
    @Nullable String job,
    @Nullable EmailDoubt doubt,
    @Nullable String error,
    boolean rejected) {

  /** What happened before. */
  public enum Kind {
    /** Somebody asks for a link. */
    ASK,
    /** There is no such draft for this browser: offers a link. */
    LOST,
    /** This link was used, or is too old: offers another. */
    SPENT,
    /** A link was asked for. */
    SENT,
    /** This browser or its network asked too often. */
    TOO_MANY,
    /** A link that works, to be used with the button. */
    LINK;

    /** The last part of the keys of its words. */
    String key(boolean letterLeaves) {
      String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
      return this == SENT && !letterLeaves ? key + "-waiting" : key;
    }
  }

  /** Whether an address is asked for. */
  public boolean asks() {
    return switch (kind) {
      case ASK, LOST, SPENT, TOO_MANY -> true;
      case SENT, LINK -> false;
    };
  }

  /** Where what was submitted already can be opened. */
  public String minePath() {
    return MyApplicationPaths.all(frame.language());
  }

  /** The last part of the keys of its words. */
  public String key() {
    return kind.key(letterLeaves);
  }
}
