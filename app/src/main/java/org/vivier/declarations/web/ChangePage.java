package org.vivier.declarations.web;

import java.util.Locale;
import org.vivier.platform.page.PageFrame;

/** The page on which a code opens a declaration. */
public record ChangePage(PageFrame frame, Stage stage, DeclarationFields asking) {
  /** How far somebody is. */
  public enum Stage {
    /** Asks for the code. */
    ASK,
    /** Shows the declaration. */
    SHOW,
    /** Asks whether it is really to be deleted. */
    DELETE,
    CHANGED,
    DELETED
  }

  /** Whether there is nothing more to do. */
  public boolean ended() {
    return stage == Stage.CHANGED || stage == Stage.DELETED;
  }

  /** The stage in message keys. */
  public String key() {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
