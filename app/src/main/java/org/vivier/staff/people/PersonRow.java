package org.vivier.staff.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.StaffState;

/**
 * Somebody in the list.
 *
 * @param stateWord the state in words
 * @param rights what they hold now
 * @param lost how many rights they had once
 * @param lastLost when they lost the last one, in words, or null
 */
public record PersonRow(
    String path,
    String name,
    String address,
    StaffState state,
    String stateWord,
    List<RightRow> rights,
    int lost,
    @Nullable String lastLost) {}
