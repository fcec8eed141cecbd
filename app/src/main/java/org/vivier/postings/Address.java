package org.vivier.postings;

/**
 * Where an address leads.
 *
 * @param canonicalSlug the posting's own address in the language asked for
 * @param canonical whether the address asked for is that one; the others redirect to it
 */
public record Address(PostingId posting, String canonicalSlug, boolean canonical) {}
