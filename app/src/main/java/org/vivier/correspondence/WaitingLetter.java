package org.vivier.correspondence;

/**
 * A letter whose turn it is.
 *
 * @param suppressed whether mail to its address came back because the address does not exist
 */
record WaitingLetter(StoredLetter letter, boolean suppressed) {}
