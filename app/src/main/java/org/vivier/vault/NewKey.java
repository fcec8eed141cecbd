package org.vivier.vault;

/** A key that was just made, ready for use and ready to be stored. */
record NewKey(DataKey opened, StoredKey stored) {}
