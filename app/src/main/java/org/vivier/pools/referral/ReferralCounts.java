package org.vivier.pools.referral;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.pools.requests.RequestId;

/** How many people are on the lists of requests. */
@Repository
public class ReferralCounts {
  private final JdbcClient jdbc;

  ReferralCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of whom something may still come. */
  public Map<RequestId, Integer> live(Collection<RequestId> requests) {
    Map<RequestId, Integer> counts = new HashMap<>();
    if (!requests.isEmpty()) {
      jdbc.sql(
              """
              select request, count(*) as people from referral
              where request = any (:ids) and state in ('proposed', 'asked', 'referred', 'selected')
              group by request
              """)
          .param("ids", requests.stream().map(RequestId::value).toArray(UUID[]::new))
          .query(row -> {
            counts.put(new RequestId(row.getObject("request", UUID.class)), row.getInt("people"));
          });
    }
    return counts;
  }
}
