-- An Anonymous round shows bands of samples while it is open, and every round's figures once, when it is closed: what the
-- room has been shown is kept, instead of a copy of every answer.

-- The band that an open Anonymous round shows of a principle, and the number of the release that drew it.
create table shown_band (
    round_id uuid not null references assessment_round (id) on delete cascade,
    principle integer not null,
    band varchar(20) not null,
    release bigint not null,
    primary key (round_id, principle)
);

-- The release that a respondent had been shown when this answer was last given: who has touched a principle since its band
-- was drawn follows from it.
alter table answer add column touched bigint default 0 not null;

-- The figures of a closed round as they were published, in a format that has a number. Sheets and names, which mode Open
-- publishes too, stand apart, because they may have to be deleted earlier.
create table published_figures (
    round_id uuid primary key references assessment_round (id) on delete cascade,
    format integer not null,
    release bigint not null,
    figures text not null,
    individuals text,
    later integer default 0 not null
);

-- How many times figures of a round have been published, so that whoever shows them knows when to read them again.
alter table assessment_round add column published integer default 0 not null;

-- Open Anonymous rounds carry on with the bands of what their last release showed, where ten or more (twice the threshold)
-- had completed the principle: those are no more than the figures that the room has seen.
insert into shown_band (round_id, principle, band, release)
select s.round_id, cast(s.principle as integer),
       case when s.points > 18 * s.respondents then 'HIGHEST' when s.points > 12 * s.respondents then 'HIGH' else 'LOWER' end,
       s.released
from (
    select c.round_id, c.principle, c.released, c.threshold, count(*) as respondents, sum(c.points) as points
    from (
        select b.round_id, b.principle, b.released, b.threshold, b.respondent_id, sum(b.points) as points
        from (
            select r.id as round_id, substring(a.item from 1 for 1) as principle, r.released, r.threshold, a.respondent_id,
                   a.released as points
            from assessment_round r
                join respondent p on p.round_id = r.id
                join answer a on a.respondent_id = p.id
            where r.mode = 'ANONYMOUS' and r.state = 'OPEN' and r.released > 0 and a.released > 0
                and char_length(a.item) = 2 and substring(a.item from 1 for 1) <> 'W'
        ) b
        group by b.round_id, b.principle, b.released, b.threshold, b.respondent_id
        having count(*) = 6
    ) c
    group by c.round_id, c.principle, c.released, c.threshold
) s
where s.respondents >= 2 * s.threshold;

-- What was answered since that release has touched its principle; whatever was answered before has not.
update answer set touched = (
    select case when answer.points <> answer.released then r.released else r.released - 1 end
    from respondent p join assessment_round r on r.id = p.round_id
    where p.id = answer.respondent_id
)
where exists (
    select 1 from respondent p join assessment_round r on r.id = p.round_id
    where p.id = answer.respondent_id and r.mode = 'ANONYMOUS' and r.state = 'OPEN' and r.released > 0
);

alter table answer drop column released;
