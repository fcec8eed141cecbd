package org.vivier.applications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.documents.Documents;
import org.vivier.platform.Sha256;
import org.vivier.vault.DataKeys;

/** Looks after a crash whether everything is there that was shown. */
class CrashCheck {
  @Autowired private ApplicationRows rows;
  @Autowired private Applications applications;
  @Autowired private DataKeys keys;
  @Autowired private Documents documents;
  @Autowired private JdbcClient jdbc;

  /** What is missing or broken, and at the end how much was looked at. */
  List<String> check(List<String> shown) {
    List<String> found = new ArrayList<>();
    for (String line : shown) {
      String[] parts = line.split(" ", -1);
      check(parts[0], parts[1], parts[2], found);
    }
    found.addAll(halfDone());
    found.add("CHECKED " + shown.size() + " submitted " + submitted());
    return found;
  }

  private void check(String reference, String id, String hash, List<String> found) {
    List<Application> same = rows.where("a.reference = :x", reference);
    if (same.size() != 1 || !same.getFirst().id().toString().equals(id)) {
      found.add("LOST " + reference);
      return;
    }
    Application application = same.getFirst();
    if (application.state() != ApplicationState.SUBMITTED
        || applications.snapshots(application).size() != 1) {
      found.add("NO SNAPSHOT " + reference);
    }
    if (!hash.equals(fileHash(application))) {
      found.add("FILE " + reference);
    }
    if (letters(application) != 1) {
      found.add("LETTER " + reference);
    }
  }

  private String fileHash(Application application) {
    var key = keys.of(application.dataKey());
    var document = applications.snapshots(application).getFirst().documents().getFirst();
    try (var content = documents.open(key, documents.find(key, document).orElseThrow())) {
      return Sha256.hexOf(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sent, or queued with a task that will send it. */
  private int letters(Application application) {
    return jdbc.sql(
            """
            select count(*) from letter l
            where l.data_key_id = :dataKey and l.kind = 'application-received'
              and (l.state = 'sent' or l.state = 'queued' and exists (
                select 1 from scheduled_tasks t
                where t.task_name = 'letter' and t.task_instance = cast(l.id as text)))
            """)
        .param("dataKey", application.dataKey().value())
        .query(Integer.class)
        .single();
  }

  /** Nothing is submitted without snapshot, event and letter, shown or not. */
  private List<String> halfDone() {
    return jdbc.sql(
            """
            select 'HALF ' || reference from application a
            where state = 'submitted' and not (
              exists (select 1 from application_snapshot s where s.application_id = a.id)
              and exists (select 1 from application_event e
                where e.application_id = a.id and e.kind = 'submitted')
              and (select count(*) from letter l where l.data_key_id = a.data_key_id) = 1)
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private int submitted() {
    return jdbc.sql("select count(*) from application where state = 'submitted'")
        .query(Integer.class)
        .single();
  }
}
