-- Programs act for a facilitator by a token, of which only the hash is kept.
create table api_token (
    id uuid primary key,
    facilitator_id uuid not null references facilitator (id) on delete cascade,
    name varchar(100) not null,
    token_hash varchar(64) not null unique,
    created_at timestamp with time zone not null
);
create index api_token_by_facilitator on api_token (facilitator_id);

-- Whom to tell when a round is closed or a plan has changed. The secret signs what is sent, so it is kept as it is.
create table webhook (
    id uuid primary key,
    facilitator_id uuid not null references facilitator (id) on delete cascade,
    address varchar(1000) not null,
    secret varchar(100) not null,
    created_at timestamp with time zone not null,
    told_at timestamp with time zone,
    trouble varchar(200),
    trouble_at timestamp with time zone
);
create index webhook_by_facilitator on webhook (facilitator_id);

-- What is still to be told: whoever raises the attempts tells it. It names a round (a test names none), never what
-- anybody answered or wrote.
create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook (id) on delete cascade,
    round_id uuid references assessment_round (id) on delete cascade,
    event varchar(20) not null,
    happened_at timestamp with time zone not null,
    attempts integer default 0 not null,
    due timestamp with time zone not null
);
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, due);
create index webhook_delivery_by_round on webhook_delivery (round_id);
create index webhook_delivery_by_due on webhook_delivery (due);
