-- Stage 3, the feedback workshop. No time stands beside anything that a respondent has said.
alter table assessment_round add column statement varchar(2);
alter table assessment_round add column heatmap varchar(20) default 'DISAGREEMENT' not null;
alter table assessment_round add column frozen_scene varchar(20);
alter table assessment_round add column frozen_statement varchar(2);
alter table assessment_round add column frozen_heatmap varchar(20);
alter table assessment_round add column concealed boolean default false not null;
alter table assessment_round add column asking varchar(12);
alter table assessment_round add column minutes integer default 60 not null;
alter table assessment_round add column timer timestamp with time zone;

-- What the group concludes; about a principle (1 to 6), an element (1A to 6F) or neither.
create table finding (
    id uuid primary key,
    round_id uuid not null references assessment_round (id) on delete cascade,
    subject varchar(2) not null,
    words varchar(1000) not null,
    shown boolean not null,
    position integer not null
);
create index finding_by_round on finding (round_id);

-- A comment as the facilitator shows it to the room; what the respondent wrote stays in answer_comment.
create table shown_comment (
    respondent_id uuid not null references respondent (id) on delete cascade,
    topic varchar(11) not null,
    words varchar(4000) not null,
    primary key (respondent_id, topic)
);

-- Answers to what the phones were asked about a statement, such as 'CAUSE 1A', and what the room has seen of it: counted
-- once, so that an answer which comes in the very moment never shows as a difference.
create table look_answer (
    respondent_id uuid not null references respondent (id) on delete cascade,
    look varchar(12) not null,
    choice integer not null,
    primary key (respondent_id, look)
);

create table shown_look (
    round_id uuid not null references assessment_round (id) on delete cascade,
    look varchar(12) not null,
    counts varchar(60) not null,
    primary key (round_id, look)
);
