package org.vivier.backup;

import java.nio.file.Path;

/**
 * What a backup holds.
 *
 * @param madeAt the moment that it shows, as an instant in ISO 8601
 * @param rows in all tables
 * @param size of the file
 */
public record BackupSummary(
    Path file, String madeAt, long rows, long size, boolean encrypted, boolean masterKey) {}
