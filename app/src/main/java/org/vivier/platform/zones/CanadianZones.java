package org.vivier.platform.zones;

import java.util.List;
import java.util.stream.Stream;

/** Every name that the IANA data has for a zone in Canada, former ones included. */
final class CanadianZones {
  static final List<String> ALL =
      Stream.concat(
              Stream.of(
                      "Atikokan Blanc-Sablon Cambridge_Bay Coral_Harbour Creston Dawson Dawson_Creek"
                          + " Edmonton Fort_Nelson Glace_Bay Goose_Bay Halifax Inuvik Iqaluit Moncton"
                          + " Montreal Nipigon Pangnirtung Rainy_River Rankin_Inlet Regina Resolute"
                          + " St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse"
                          + " Winnipeg Yellowknife")
                  .flatMap(names -> Stream.of(names.split(" ", -1)))
                  .map(name -> "America/" + name),
              Stream.of("Atlantic Central Eastern Mountain Newfoundland Pacific Saskatchewan Yukon")
                  .flatMap(names -> Stream.of(names.split(" ", -1)))
                  .map(name -> "Canada/" + name))
          .toList();

  private CanadianZones() {}
}
