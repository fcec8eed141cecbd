-- Whether a posting belongs to the organization to try: the bundled samples, also those that somebody
-- took over into the editor, and what was written beside nothing but them.
alter table posting add column sample boolean not null default false;
update posting set sample = true where origin = 'sample';

do $$
begin
  if '${application}' <> current_user then
    grant update (sample) on posting to "${application}";
  end if;
end
$$;
