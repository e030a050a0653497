-- Stage 4, action planning. Whether the partners take part in it on their phones:
alter table assessment_round add column planning boolean default false not null;

-- The version is also the lock that everybody who writes in this plan takes turns on.
create table action_plan (
    round_id uuid primary key references assessment_round (id) on delete cascade,
    version bigint not null,
    page integer default 1 not null,
    enlarged uuid
);

-- Authors are not respondents by id: what is written here is the group's and outlives the answers.
create table plan_action (
    id uuid primary key,
    round_id uuid not null references action_plan (round_id) on delete cascade,
    writing uuid not null,
    author uuid not null,
    label varchar(250) not null,
    organisation_id uuid,
    carried_from uuid
);
create index plan_action_by_round on plan_action (round_id);

-- What was written, where. A wording that was replaced names what replaced it; one that was undone names itself.
create table plan_wording (
    round_id uuid not null references action_plan (round_id) on delete cascade,
    id bigint not null,
    revision bigint not null,
    action_id uuid references plan_action (id) on delete cascade,
    slot varchar(60) not null,
    writing uuid not null,
    stroke integer not null,
    words varchar(1000) not null,
    author uuid not null,
    label varchar(250) not null,
    replaced_by bigint,
    primary key (round_id, id)
);
create index plan_wording_by_writing on plan_wording (round_id, writing);

create table plan_support (
    action_id uuid not null references plan_action (id) on delete cascade,
    author uuid not null,
    label varchar(250) not null,
    primary key (action_id, author)
);

create table plan_remark (
    id uuid primary key,
    action_id uuid not null references plan_action (id) on delete cascade,
    place bigint not null,
    words varchar(1000) not null,
    author uuid not null,
    label varchar(250) not null,
    removed boolean default false not null
);
create index plan_remark_by_action on plan_remark (action_id);

create table plan_area (
    id uuid primary key,
    round_id uuid not null references action_plan (round_id) on delete cascade,
    kind varchar(10) not null,
    subject varchar(2) not null,
    finding_id uuid,
    words varchar(1000) not null,
    place integer not null,
    removed boolean default false not null
);
create index plan_area_by_round on plan_area (round_id);

-- Who is writing at the moment; somebody who does not say so again is forgotten.
create table plan_editor (
    action_id uuid not null references plan_action (id) on delete cascade,
    author uuid not null,
    label varchar(250) not null,
    until timestamp with time zone not null,
    primary key (action_id, author)
);
