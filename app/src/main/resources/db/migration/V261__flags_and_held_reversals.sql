-- A reversal waits like every other letter, and can be taken back until it leaves. The candidate
-- knows what they knew before, so the answer stays where it is.
alter table answer add column reversal_id uuid unique references decision;
alter table answer add column reversal_at timestamptz;
alter table answer add constraint answer_reversal
  check ((reversal_id is null) = (reversal_at is null));
alter table answer add constraint answer_reversal_of_what_was_told
  check (reversal_id is null or state in ('leaving', 'sent', 'bounced', 'told'));
create index answer_reversal_due on answer (reversal_at) where reversal_at is not null;

-- Somebody looked again at a decision whose ground was asked again, and it stands.
create table decision_upheld (
  decision_id uuid not null references decision,
  upheld_by uuid not null,
  upheld_at timestamptz not null,
  -- Why, for colleagues; sealed with the candidate's key.
  note bytea not null,
  primary key (decision_id, upheld_at)
);

-- Decisions that rest on something that was asked again since: flagged, never reversed by itself.
create view flagged_decision as
select w.application_id, w.process_id, d.id as decision_id, max(r.at) as since,
       array_agg(distinct r.why order by r.why) as why
from answer w
join decision d on d.id = w.decision_id
join cell_reopened r on r.application_id = w.application_id and r.at > d.decided_at
where d.ground = 'merit' and w.reversal_id is null
  and not exists (
    select from decision_upheld u where u.decision_id = d.id and u.upheld_at >= r.at)
group by w.application_id, w.process_id, d.id;

do $$
begin
  if '${application}' <> current_user then
    revoke insert on flagged_decision from "${application}";
    grant update (reversal_id, reversal_at) on answer to "${application}";
  end if;
end
$$;
