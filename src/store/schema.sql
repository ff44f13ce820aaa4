create table determination (
  id text collate "C" not null,
  case_number text collate "C",
  layout text not null,
  decision_date date,
  ur_denial_date date,
  date_of_injury date,
  application_received date,
  date_assigned date,
  priority text,
  states text[] not null,
  specialties text[] not null,
  issue_count integer not null,
  source_name text not null,
  media_type text not null,
  invented boolean not null,
  imported_at timestamp with time zone not null,
  read_with text not null,
  checked_with text not null,
  data jsonb not null,
  messages jsonb not null,
  findings jsonb not null,
  source_text text not null,
  constraint determination_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text)),
  constraint determination_issue_count_check CHECK ((issue_count >= 0)),
  constraint determination_pkey PRIMARY KEY (id),
  constraint determination_priority_check CHECK ((priority = ANY (ARRAY['standard'::text, 'expedited'::text])))
);

create table disputed_item (
  determination_id text collate "C" not null,
  number integer not null,
  item text not null,
  decision text,
  category text not null,
  subcategory text not null,
  body_parts text[] not null,
  claims_administrator_guideline text,
  reviewer_guideline text,
  guideline_titles text[] not null,
  rationale text,
  constraint disputed_item_decision_check CHECK ((decision = ANY (ARRAY['upheld'::text, 'overturned'::text]))),
  constraint disputed_item_determination_id_fkey FOREIGN KEY (determination_id) REFERENCES determination(id) ON DELETE CASCADE,
  constraint disputed_item_number_check CHECK ((number > 0)),
  constraint disputed_item_pkey PRIMARY KEY (determination_id, number)
);

create table import_refusal (
  run_id integer not null,
  number integer not null,
  source_name text not null,
  code text not null,
  reason text not null,
  constraint import_refusal_number_check CHECK ((number > 0)),
  constraint import_refusal_pkey PRIMARY KEY (run_id, number),
  constraint import_refusal_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_run(id) ON DELETE CASCADE
);

create table import_run (
  id integer not null generated always as identity,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  read_with text not null,
  added integer not null default 0,
  present integer not null default 0,
  refused integer not null default 0,
  constraint import_run_pkey PRIMARY KEY (id)
);

create table schema_migration (
  version integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (version)
);

CREATE INDEX determination_case_number ON determination USING btree (case_number) WHERE (case_number IS NOT NULL);

CREATE INDEX determination_invented ON determination USING btree (id) WHERE invented;
