package org.vivier.staff.web;

import java.util.regex.Pattern;
import org.vivier.staff.StaffPaths;

/** Where to go on: a page of the staff side that a form named, and nowhere else. */
final class NextPage {
  private static final int LONGEST = 300;
  private static final Pattern PLAIN =
      Pattern.compile("(/[A-Za-z0-9._~-]+)+([?][A-Za-z0-9._~%=&+-]*)?");

  private NextPage() {}

  static String of(SignInRequest way) {
    String named = way.typed("to");
    return isOne(named) ? named : StaffPaths.work(way.language());
  }

  /** Whether this is the address of a page of the staff side, perhaps with a query. */
  static boolean isOne(String address) {
    return address.length() <= LONGEST
        && PLAIN.matcher(address).matches()
        && StaffPaths.isOne(path(address))
        && !address.contains("..");
  }

  /** The address without its query. */
  static String path(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }
}
