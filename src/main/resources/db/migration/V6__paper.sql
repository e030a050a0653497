-- Paper sheets that were typed in, by the number that the typist's browser gave each: one that was not acknowledged is sent
-- again and must not count twice. It names no respondent, so that no browser's memory leads to one.
create table typed_sheet (
    round_id uuid not null references assessment_round (id) on delete cascade,
    writing uuid not null,
    primary key (round_id, writing)
);
