package org.vivier.pools.search;

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

/**
 * Somebody whom a search found, by the membership that fits best; no name.
 *
 * @param poolName whose member they are, in the reader's language
 * @param alsoIn how many other memberships fit as well
 * @param expiresOn the last day of the pool
 * @param missing the requirement that they don't meet, or null
 * @param languages results, claimed and verified apart
 */
public record FoundPerson(
    MembershipId membership,
    PersonId person,
    ApplicationId application,
    String reference,
    String poolName,
    int alsoIn,
    LocalDate expiresOn,
    Language language,
    @Nullable Requirement missing,
    LanguageFacts languages,
    List<String> tenures,
    List<String> places,
    List<String> arrangements,
    Set<UUID> criteria) {}
