package org.vivier.applications.record;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.forms.Answers;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they are stored: JSON text, sealed for its one place. */
@Component
public class SealedAnswers {
  private final JsonMapper json;

  SealedAnswers(JsonMapper json) {
    this.json = json;
  }

  public byte[] seal(DataKey key, UUID application, Answers answers) {
    return key.encrypt(json.writeValueAsBytes(answers), current(application));
  }

  Answers open(DataKey key, UUID application, byte[] sealed) {
    return json.readValue(key.decrypt(sealed, current(application)), Answers.class);
  }

  byte[] freeze(DataKey key, UUID application, int number, Answers answers) {
    return key.encrypt(json.writeValueAsBytes(answers), frozen(application, number));
  }

  public Answers openFrozen(DataKey key, UUID application, int number, byte[] sealed) {
    return json.readValue(key.decrypt(sealed, frozen(application, number)), Answers.class);
  }

  private static Cell current(UUID application) {
    return new Cell("application", "answers", application);
  }

  /** One cell for each number, so that no snapshot can stand in for another. */
  private static Cell frozen(UUID application, int number) {
    return new Cell("application_snapshot", "answers_" + number, application);
  }
}
