-- The language that phones and screen of a round speak, as a BCP 47 tag; null for that of the installation.
alter table assessment_round add column language varchar(35);
