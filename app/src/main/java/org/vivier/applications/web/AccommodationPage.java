package org.vivier.applications.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * A request for accommodation, apart from the application.
 *
 * @param job the job's title
 * @param draft whether the application is a draft, with which the request waits
 * @param standing what became of an earlier request, in words, or null
 * @param needs as typed
 * @param reach as typed
 * @param error what is wrong with what is needed, or null
 * @param reachError what is wrong with how to be reached, or null
 * @param contact who answers questions about it
 * @param then the page to go on with, as the form carries it
 * @param backPath the same as an address
 * @param rejected whether the form came without a valid token and is shown again
 */
public record AccommodationPage(
    PageFrame frame,
    FormToken token,
    String job,
    boolean draft,
    @Nullable String standing,
    String needs,
    String reach,
    @Nullable String error,
    @Nullable String reachError,
    String contact,
    String then,
    String backPath,
    boolean rejected) {}
