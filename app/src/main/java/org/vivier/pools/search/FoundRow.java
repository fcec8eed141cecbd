package org.vivier.pools.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.pools.MembershipId;
import org.vivier.pools.PersonId;
import org.vivier.pools.language.LanguageFacts;
import org.vivier.pools.language.ResultLevels;

/** Reads somebody whom a search found. */
final class FoundRow {
  private FoundRow() {}

  static FoundPerson read(ResultSet row, int n) throws SQLException {
    Language language = Language.ofTag(row.getString("language")).orElseThrow();
    @Nullable String missing = row.getString("missing");
    return new FoundPerson(
        new MembershipId(row.getObject("membership", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        new ApplicationId(row.getObject("application", UUID.class)),
        row.getString("reference"),
        row.getString("pool_name"),
        row.getInt("also"),
        row.getObject("expires_on", LocalDate.class),
        language,
        missing == null ? null : Requirement.valueOf(missing),
        facts(row, language),
        texts(row, "tenures"),
        texts(row, "places"),
        texts(row, "arrangements"),
        Set.of((UUID[]) row.getArray("criteria").getArray()));
  }

  static LanguageFacts facts(ResultSet row, Language language) throws SQLException {
    return new LanguageFacts(
        language,
        ResultLevels.ofCode(row.getInt("profile_en")),
        ResultLevels.ofCode(row.getInt("profile_fr")),
        ResultLevels.ofCode(row.getInt("claimed_en")),
        ResultLevels.ofCode(row.getInt("claimed_fr")));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
