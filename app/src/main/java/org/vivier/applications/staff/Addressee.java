package org.vivier.applications.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;
import org.vivier.format.Language;
import org.vivier.vault.DataKeyId;

/**
 * Whom a letter about an application is for, without name and address: these are the letter's
 * business.
 *
 * @param dataKey whose key seals what is written about them
 * @param language that they chose
 * @param zone in which the posting words its dates
 * @param job the posting's title in their language
 * @param contact whom they can write to
 * @param replyBy the day by which they hear
 */
public record Addressee(
    ApplicationId application,
    DataKeyId dataKey,
    ApplicationState state,
    String reference,
    Language language,
    ZoneId zone,
    String job,
    String contact,
    LocalDate replyBy) {}
