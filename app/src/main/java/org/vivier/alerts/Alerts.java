package org.vivier.alerts;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;

/** Alerts, for whoever has the secret of one. */
@Component
public class Alerts {
  private final AlertRows rows;
  private final AlertTexts texts;

  Alerts(AlertRows rows, AlertTexts texts) {
    this.rows = rows;
    this.texts = texts;
  }

  /** The alert with this token; empty when it was stopped or is too old to be confirmed. */
  @Transactional(readOnly = true)
  public Optional<JobAlert> find(String token) {
    return rows.find(token, texts.now()).map(AlertRows.Row::alert);
  }

  /** What a search looks for, in one line. */
  public String inWords(String search, Language language) {
    return texts.inWords(search, language);
  }
}
