-- Tables and columns get the names that the code and the documentation use. Nothing that is stored changes.

-- What the phones are asked in the feedback meeting is a question.
alter table look_answer rename to question_answer;
alter table question_answer rename column look to question;
alter table shown_look rename to shown_question;
alter table shown_question rename column look to question;

alter table assessment_round rename column asking to open_question;
alter table assessment_round rename column minutes to agenda_minutes;
alter table assessment_round rename column timer to timer_end;
alter table assessment_round rename column planning to plan_on_phones;
-- A number that a release has, and a number of times: neither says yes or no.
alter table assessment_round rename column released to last_release;
alter table assessment_round rename column published to publications;
alter table published_figures rename column later to later_respondents;
-- The number of the round's last release when the answer was given.
alter table answer rename column touched to release_when_given;

-- A wording stands in a field of the plan. One device writes it in an edit session, from opening the field until leaving
-- it, by edits with increasing numbers.
alter table plan_wording rename column slot to field;
alter table plan_wording rename column writing to edit_session;
alter table plan_wording rename column stroke to edit_number;
alter index plan_wording_by_writing rename to plan_wording_by_edit_session;
alter table plan_action rename column writing to edit_session;
alter table plan_remark rename column place to position;
alter table plan_area rename column place to position;

alter table typed_sheet rename column writing to submission;

alter table webhook rename column told_at to delivered_at;
alter table webhook rename column trouble to failure;
alter table webhook rename column trouble_at to failed_at;
