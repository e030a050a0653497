-- One set of migrations for H2 (in PostgreSQL mode) and PostgreSQL.
-- No time stands beside a respondent, an answer or a comment: in Anonymous mode a time would say who it was.

create table facilitator (
    id uuid primary key,
    email varchar(254) not null unique,
    password_hash varchar(255) not null,
    demo_until timestamp with time zone
);

create table server_secret (
    name varchar(40) primary key,
    secret varchar(128) not null
);

create table partnership (
    id uuid primary key,
    facilitator_id uuid not null references facilitator (id) on delete cascade,
    name varchar(200) not null,
    created_at timestamp with time zone not null
);
create index partnership_by_facilitator on partnership (facilitator_id);

create table organisation (
    id uuid primary key,
    partnership_id uuid not null references partnership (id) on delete cascade,
    name varchar(200) not null,
    sector varchar(20) not null,
    position integer not null
);
create index organisation_by_partnership on organisation (partnership_id);

create table assessment_round (
    id uuid primary key,
    partnership_id uuid not null references partnership (id) on delete cascade,
    title varchar(200) not null,
    purpose varchar(20) not null,
    mode varchar(20) not null,
    threshold integer not null,
    levels varchar(100) not null,
    state varchar(10) not null,
    code varchar(6) not null unique,
    screen_key varchar(40) not null unique,
    scene varchar(20) not null,
    released bigint not null,
    created_at timestamp with time zone not null
);
create index round_by_partnership on assessment_round (partnership_id);

create table respondent (
    id uuid primary key,
    round_id uuid not null references assessment_round (id) on delete cascade,
    organisation_id uuid references organisation (id) on delete set null,
    level varchar(20),
    name varchar(120),
    finished boolean not null
);
create index respondent_by_round on respondent (round_id);

create table respondent_token (
    token_hash varchar(64) primary key,
    respondent_id uuid not null references respondent (id) on delete cascade
);
create index token_by_respondent on respondent_token (respondent_id);

-- "released" is the answer as the last release showed it: a restart must not show more than was shown before.
create table answer (
    respondent_id uuid not null references respondent (id) on delete cascade,
    item varchar(7) not null,
    points integer not null,
    released integer not null,
    version integer not null,
    primary key (respondent_id, item)
);

create table answer_comment (
    respondent_id uuid not null references respondent (id) on delete cascade,
    topic varchar(11) not null,
    words varchar(4000) not null,
    version integer not null,
    primary key (respondent_id, topic)
);
