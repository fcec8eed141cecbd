package org.vivier.pools.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.pools.PoolId;

/**
 * Which of those who match are looked at: the groups of {@link Facets} that somebody chose.
 * Somebody is in a group by all their memberships that match, as the groups count them; so the
 * number beside a group is that of the list that choosing it gives.
 *
 * @param pool whose members; null: of any
 * @param language in which they were assessed; null: in either
 * @param validity how long they stay; null: however long
 */
public record Within(
    @Nullable PoolId pool, @Nullable Language language, @Nullable Validity validity) {
  /** Everybody who matches. */
  public static final Within ALL = new Within(null, null, null);

  /** How long somebody stays in the last of their pools. */
  public enum Validity {
    /** 90 days or less. */
    SOON,
    LATER;

    /** The name in addresses and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Optional<Validity> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * A condition about the memberships {@code m} of one person that match; empty for everybody.
   * {@code :soon} is the last day that is soon.
   */
  String having() {
    List<String> all = new ArrayList<>();
    if (pool != null) {
      all.add("bool_or(m.pool = :within_pool)");
    }
    if (language != null) {
      all.add("min(m.language) = :within_language");
    }
    if (validity != null) {
      all.add("max(m.expires_on) " + (validity == Validity.SOON ? "<=" : ">") + " :soon");
    }
    return String.join(" and ", all);
  }

  /** What stands in {@link #having}, but {@code :soon}. */
  Map<String, Object> params() {
    Map<String, Object> params = new HashMap<>();
    if (pool != null) {
      params.put("within_pool", pool.value());
    }
    if (language != null) {
      params.put("within_language", language.tag());
    }
    return params;
  }
}
