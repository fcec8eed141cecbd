package org.vivier.processes.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.platform.record.ScopeContents;
import org.vivier.platform.record.Subject;
import org.vivier.processes.ProcessId;
import org.vivier.staff.page.NamedScope;
import org.vivier.staff.page.ScopeKind;

/**
 * Processes as scopes: what they are called where rights are given and records are filtered, and
 * what belongs to them.
 */
@Component
class ProcessScopes implements ScopeKind, ScopeContents {
  private final JdbcClient jdbc;

  ProcessScopes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return ProcessId.SCOPE;
  }

  /** Those that are being worked on first, templates last. */
  @Override
  public List<NamedScope> all(Language language) {
    return jdbc.sql(
            """
            select id, number, case when :english then title_en else title_fr end as title
            from selection_process
            order by template, state in ('completed', 'cancelled', 'archived'), number desc
            """)
        .param("english", language == Language.EN)
        .query((row, n) ->
            new NamedScope(
                new ProcessId(row.getObject("id", UUID.class)).scope(),
                row.getString("number") + " · " + row.getString("title")))
        .list();
  }

  /** The posting that advertises it: with that everything that its applicants do. */
  @Override
  public List<Subject> in(Subject scope) {
    return Stream.of(scope)
        .filter(one -> one.kind().equals(ProcessId.SCOPE))
        .map(one -> TypedId.of(one.id()))
        .flatMap(Optional::stream)
        .flatMap(id ->
            jdbc
                .sql("select posting_id from process_posting where process_id = :id")
                .param("id", id)
                .query((row, n) -> Subject.of("posting", row.getObject(1, UUID.class)))
                .list()
                .stream())
        .toList();
  }
}
