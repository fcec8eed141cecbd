package org.vivier.applications.applicant;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;

/** Changes the language in which the candidate is written to. */
@Component
public class ChangeLanguage {
  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final ApplicationHistory history;

  ChangeLanguage(JdbcClient jdbc, ApplicationRows rows, ApplicationHistory history) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.history = history;
  }

  /**
   * From now on, letters are in this language. The choice stands in the answers, too, so that a
   * later correction does not undo it.
   *
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public void handle(Device device, ApplicationId id, Language language) {
    Application application = rows.lock(device, id);
    if (application.language() == language) {
      return;
    }
    Answers answers =
        application
            .answers()
            .with(Map.of(Questions.LANGUAGE, List.of(language.tag())), application.revision());
    rows.store(application, answers);
    jdbc.sql("update application set language = :language where id = :id")
        .param("language", language.tag())
        .param("id", id.value())
        .update();
    history.record(id, HistoryKind.LANGUAGE_CHANGED);
  }
}
