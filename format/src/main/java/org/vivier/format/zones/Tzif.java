package org.vivier.format.zones;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.ArrayList;
import java.util.List;

/** Reads a zone's file: its 64-bit part, which every file since 2005 has (RFC 9636). */
final class Tzif {
  private static final int MAGIC = 0x545A6966;
  private static final int HEADER = 44;
  private static final int HOUR = 3600;

  private Tzif() {}

  /** What a clock shows for some time: so many seconds from Greenwich, as summer time or not. */
  private record Type(int offset, boolean summer) {}

  /** The number of entries in each part of a block. */
  private record Counts(int ut, int standard, int leap, int times, int types, int letters) {
    static Counts read(ByteBuffer file) {
      if (file.getInt() != MAGIC || file.get() < '2') {
        throw new ZoneRulesException("not a file of version 2");
      }
      file.position(file.position() + 15);
      return new Counts(
          file.getInt(), file.getInt(), file.getInt(), file.getInt(), file.getInt(), file.getInt());
    }

    int length(int ofTime) {
      return times * (ofTime + 1) + types * 6 + letters + leap * (ofTime + 4) + standard + ut;
    }
  }

  static ZoneRules rules(String zone, byte[] content) {
    try {
      ByteBuffer file = ByteBuffer.wrap(content);
      int before = Counts.read(file).length(4);
      file.position(HEADER + before);
      Counts counts = Counts.read(file);
      int end = file.position() + counts.length(8);
      long[] times = new long[counts.times()];
      for (int i = 0; i < times.length; i++) {
        times[i] = file.getLong();
      }
      byte[] kinds = new byte[counts.times()];
      file.get(kinds);
      List<Type> types = new ArrayList<>();
      for (int i = 0; i < counts.types(); i++) {
        types.add(new Type(file.getInt(), file.get() != 0));
        file.get();
      }
      String footer = new String(content, end, content.length - end, US_ASCII).strip();
      return rules(times, kinds, types, PosixRule.parse(footer));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ZoneRulesException("Unreadable time zone: " + zone, e);
    } catch (DateTimeException e) {
      throw new ZoneRulesException("Unusable time zone: " + zone, e);
    }
  }

  private static ZoneRules rules(long[] times, byte[] kinds, List<Type> types, PosixRule later) {
    ZoneOffset first = ZoneOffset.ofTotalSeconds(types.getFirst().offset());
    ZoneOffset wall = first;
    ZoneOffset standard = first;
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    List<ZoneOffsetTransition> standards = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      Type type = types.get(kinds[i]);
      wall = change(changes, times[i], wall, ZoneOffset.ofTotalSeconds(type.offset()));
      standard = change(standards, times[i], standard, standard(type, standard));
    }
    if (!later.changes().isEmpty()) {
      if (times.length == 0) {
        throw new ZoneRulesException("rules for what comes after no change");
      }
      begin(changes, times[times.length - 1], later.changes());
    }
    return ZoneRules.of(first, first, standards, changes, later.changes());
  }

  /**
   * The rules' first changes one by one. Java's own begin after the last one that is listed, which
   * may lie long before the last line of the file: such a line may be about names alone.
   */
  private static void begin(
      List<ZoneOffsetTransition> changes, long end, List<ZoneOffsetTransitionRule> rules) {
    int year = LocalDateTime.ofEpochSecond(end, 0, ZoneOffset.UTC).getYear();
    for (int each = year; each <= year + 1; each++) {
      for (ZoneOffsetTransitionRule rule : rules) {
        ZoneOffsetTransition change = rule.createTransition(each);
        if (change.toEpochSecond() > end) {
          changes.add(change);
        }
      }
    }
  }

  /**
   * Files don't say what summer time is counted from: from what was, if that's within two hours.
   */
  private static ZoneOffset standard(Type type, ZoneOffset before) {
    if (!type.summer()) {
      return ZoneOffset.ofTotalSeconds(type.offset());
    }
    int ahead = type.offset() - before.getTotalSeconds();
    return ahead > 0 && ahead <= 2 * HOUR
        ? before
        : ZoneOffset.ofTotalSeconds(type.offset() - HOUR);
  }

  private static ZoneOffset change(
      List<ZoneOffsetTransition> changes, long at, ZoneOffset before, ZoneOffset after) {
    if (!before.equals(after)) {
      changes.add(
          ZoneOffsetTransition.of(LocalDateTime.ofEpochSecond(at, 0, before), before, after));
    }
    return after;
  }
}
