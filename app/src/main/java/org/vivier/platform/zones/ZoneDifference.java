package org.vivier.platform.zones;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A zone in which the database's clocks show another time than this program's.
 *
 * @param from the first day on which they do
 * @param here the offset that this program goes by then
 * @param database the database's; null when it doesn't know the zone
 */
public record ZoneDifference(
    String zone, LocalDate from, ZoneOffset here, @Nullable ZoneOffset database) {}
