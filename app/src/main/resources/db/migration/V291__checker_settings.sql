-- What the last folder says about the checker (vivier-check.yml), for texts that are written in the
-- editor: the folder itself is there only while it is imported.
create table checker_settings (
  single boolean primary key default true check (single),
  source text not null,
  read_at timestamptz not null
);

do $$
begin
  if '${application}' <> current_user then
    grant update (source, read_at) on checker_settings to "${application}";
    grant delete on checker_settings to "${application}";
  end if;
end
$$;
