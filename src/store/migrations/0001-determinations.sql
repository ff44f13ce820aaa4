-- Published determinations as they were read, their disputed items, and what each import took and refused.
-- The way back: drop table import_refusal, import_run, disputed_item, determination; nothing stood before.

create table determination (
  -- SHA-256 of the source as it came. "C": ids page and match by their first digits the same way everywhere.
  id text collate "C" primary key check (id ~ '^[0-9a-f]{64}$'),
  -- Printed, so it may be missing, and repeats where a determination was corrected or remanded.
  case_number text collate "C",
  layout text not null,
  decision_date date,
  ur_denial_date date,
  date_of_injury date,
  application_received date,
  date_assigned date,
  priority text check (priority in ('standard', 'expedited')),
  states text[] not null,
  specialties text[] not null,
  issue_count integer not null check (issue_count >= 0),
  -- The name of the file without its folder.
  source_name text not null,
  media_type text not null,
  invented boolean not null,
  imported_at timestamptz not null,
  read_with text not null,
  checked_with text not null,
  data jsonb not null,
  messages jsonb not null,
  findings jsonb not null,
  -- The pages joined by form feeds.
  source_text text not null
);

create index determination_case_number on determination (case_number) where case_number is not null;
create index determination_invented on determination (id) where invented;

create table disputed_item (
  determination_id text collate "C" not null references determination (id) on delete cascade,
  number integer not null check (number > 0),
  item text not null,
  decision text check (decision in ('upheld', 'overturned')),
  -- Ids of the State's own search.
  category text not null,
  subcategory text not null,
  body_parts text[] not null,
  claims_administrator_guideline text,
  reviewer_guideline text,
  -- Titles the reviewer's line cites, as the guideline library names them or as printed.
  guideline_titles text[] not null,
  rationale text,
  primary key (determination_id, number)
);

create table import_run (
  id integer generated always as identity primary key,
  started_at timestamptz not null,
  -- Null while it runs, and for ever where it was cut off.
  finished_at timestamptz,
  read_with text not null,
  added integer not null default 0,
  present integer not null default 0,
  refused integer not null default 0
);

create table import_refusal (
  run_id integer not null references import_run (id) on delete cascade,
  number integer not null check (number > 0),
  source_name text not null,
  code text not null,
  reason text not null,
  primary key (run_id, number)
);
