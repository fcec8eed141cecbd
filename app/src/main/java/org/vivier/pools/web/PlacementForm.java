package org.vivier.pools.web;

import org.vivier.platform.page.TypedDay;
import org.vivier.staff.page.StaffRequest;

/**
 * A placement as somebody typed it.
 *
 * @param tenure the word of one
 * @param stays whether the person wants to remain available
 */
record PlacementForm(String tenure, TypedDay from, TypedDay to, boolean stays) {
  static PlacementForm of(StaffRequest request) {
    return new PlacementForm(
        request.typed("tenure"),
        TypedDay.of(request.http(), "from"),
        TypedDay.of(request.http(), "to"),
        !request.typed("stays").equals("no"));
  }
}
