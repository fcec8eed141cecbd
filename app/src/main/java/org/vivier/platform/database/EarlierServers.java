package org.vivier.platform.database;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives a PostgreSQL before version 18 what the migrations need of it: UUIDs of version 7 (RFC
 * 9562, 5.7), which begin with the millisecond.
 */
final class EarlierServers extends BaseCallback {
  static final String UUID =
      """
      do $$
      begin
        if to_regprocedure('uuidv7()') is null then
          create function public.uuidv7() returns uuid language sql volatile
            set search_path = pg_catalog, pg_temp
          as $uuid$
            select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
              placing substring(
                int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
              from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
          $uuid$;
        end if;
      end
      $$
      """;

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_MIGRATE;
  }

  @Override
  public void handle(Event event, Context context) {
    try (Statement owner = context.getConnection().createStatement()) {
      owner.execute(UUID);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot give an earlier server its UUIDs", e);
    }
  }
}
