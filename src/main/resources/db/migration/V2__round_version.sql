-- Counts a round's changes by its facilitator, so that late news of an older one can be told apart.
alter table assessment_round add column version integer default 0 not null;
