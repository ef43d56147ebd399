-- Membership fees and their receipts (F-01, F-03, F-09).

create table fee_type (
    tenant_id   uuid not null default current_tenant() references tenant,
    type_id     uuid not null,
    name        text not null check (length(name) between 1 and 120),
    periodicity text not null check (periodicity in ('monthly', 'quarterly', 'half-yearly', 'yearly')),
    product_id  uuid not null,
    sold_online boolean not null default false,
    active      boolean not null default true,
    version     integer not null default 1,
    primary key (tenant_id, type_id),
    unique (tenant_id, name),
    foreign key (tenant_id, product_id) references product
);
call isolate('fee_type', 'select, insert, update');

create table fee (
    tenant_id    uuid not null default current_tenant(),
    fee_id       uuid not null,
    type_id      uuid not null,
    customer_id  uuid not null,
    location_id  uuid not null,
    joined_on    date not null,
    next_due_on  date,
    ended_on     date,
    version      integer not null default 1,
    primary key (tenant_id, fee_id),
    foreign key (tenant_id, type_id) references fee_type,
    foreign key (tenant_id, customer_id) references customer,
    foreign key (tenant_id, location_id) references location
);
comment on column fee.next_due_on is 'day of the next receipt; null when none will come';
create index fee_due on fee (tenant_id, next_due_on, fee_id) where next_due_on is not null;
create index fee_by_customer on fee (tenant_id, customer_id);
call isolate('fee', 'select, insert, update');

create table fee_receipt (
    tenant_id    uuid not null default current_tenant(),
    receipt_id   uuid not null,
    fee_id       uuid not null,
    period_start date not null,
    period_end   date not null,
    sale_id      uuid not null,
    invoice_id   uuid not null,
    issued_at    timestamptz not null,
    primary key (tenant_id, receipt_id),
    unique (tenant_id, fee_id, period_start),
    foreign key (tenant_id, fee_id) references fee,
    foreign key (tenant_id, sale_id) references sale,
    foreign key (tenant_id, invoice_id) references invoice,
    check (period_end > period_start)
);
comment on table fee_receipt is 'one per fee and period, whatever is run twice (F-09)';
call isolate('fee_receipt', 'select, insert');

create table fee_failure (
    tenant_id    uuid not null default current_tenant(),
    fee_id       uuid not null,
    due_on       date not null,
    reason       text not null,
    told         jsonb not null default '{}',
    attempts     integer not null default 1,
    failed_at    timestamptz not null,
    resolved_at  timestamptz,
    primary key (tenant_id, fee_id, due_on),
    foreign key (tenant_id, fee_id) references fee
);
comment on table fee_failure is 'what could not be emitted, for staff to see and retry';
comment on column fee_failure.told is 'the values that the text of the reason speaks of, by name';
create index fee_failure_open on fee_failure (tenant_id, failed_at) where resolved_at is null;
call isolate('fee_failure', 'select, insert, update');

create table emission_failure (
    tenant_id   uuid not null default current_tenant() references tenant,
    day         date not null,
    error       text not null,
    cause       text not null,
    attempts    integer not null default 1,
    failed_at   timestamptz not null,
    resolved_at timestamptz,
    primary key (tenant_id, day)
);
comment on table emission_failure is 'days whose emission as a whole failed; the next run catches them up';
call isolate('emission_failure', 'select, insert, update');
