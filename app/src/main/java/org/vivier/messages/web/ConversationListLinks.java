package org.vivier.messages.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.casework.ApplicationLinks;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.processes.ProcessId;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** The ways from the list of everything that was submitted to the conversations. */
@Component
class ConversationListLinks implements ApplicationLinks {
  private final JdbcClient jdbc;
  private final ConversationAccess access;

  ConversationListLinks(JdbcClient jdbc, ConversationAccess access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  private record Listed(String reference, PostingId posting, @Nullable ProcessId process) {}

  @Override
  public Map<String, String> from(
      Collection<String> references, StaffMember member, Language language) {
    if (references.isEmpty() || !member.mayAnywhere(Act.WRITE_TO_CANDIDATES)) {
      return Map.of();
    }
    Set<ProcessId> blind = access.blindIn(member);
    return listed(references).stream()
        .filter(one -> ConversationAccess.may(member, one.posting(), one.process(), blind))
        .collect(
            Collectors.toMap(
                Listed::reference, one -> MessagePaths.conversation(one.reference()).in(language)));
  }

  private List<Listed> listed(Collection<String> references) {
    return jdbc.sql(
            """
            select a.reference, a.posting_id, t.process_id
            from application a left join process_posting t on t.posting_id = a.posting_id
            where a.reference = any (:references) and a.state not in ('draft', 'erased')
            """)
        .param("references", references.toArray(String[]::new))
        .query((row, n) -> {
          @Nullable UUID process = row.getObject("process_id", UUID.class);
          return new Listed(
              row.getString("reference"),
              new PostingId(row.getObject("posting_id", UUID.class)),
              process == null ? null : new ProcessId(process));
        })
        .list();
  }
}
