-- Dynamic prices, their calendars and holidays, promotions, and drafts of prices (P-01 … P-10).

-- Never gives the same number twice, also not after a roll-back: a book compiled under a version stays that version's.
create sequence tariff_version;
grant usage on sequence tariff_version to monedero_app;

create table tariff (
    tenant_id    uuid not null default current_tenant() references tenant,
    tariff_id    uuid not null,
    name         text check (length(name) between 1 and 120),
    version      bigint not null default nextval('tariff_version'),
    base_version bigint,
    created_at   timestamptz,
    primary key (tenant_id, tariff_id),
    check ((tariff_id = tenant_id) = (base_version is null)),
    check (tariff_id = tenant_id or (name is not null and created_at is not null))
);
comment on table tariff is 'the prices in force, under the id of the tenant, made with the first change; all others are drafts';
comment on column tariff.version is 'new with every change: of its prices, and of the tariff in force also those of calendars, holidays and promotions';
comment on column tariff.base_version is 'of a draft: the version of the tariff in force that it was copied from';
call isolate('tariff', 'select, insert, update, delete');

create table price_calendar (
    tenant_id   uuid not null default current_tenant() references tenant,
    calendar_id uuid not null,
    name        text not null check (length(name) between 1 and 120),
    version     integer not null default 1,
    primary key (tenant_id, calendar_id),
    unique (tenant_id, name)
);
call isolate('price_calendar', 'select, insert, update, delete');

create table price_calendar_range (
    tenant_id   uuid not null default current_tenant(),
    calendar_id uuid not null,
    place       integer not null,
    from_day    date,
    to_day      date,
    from_hour   time,
    to_hour     time,
    primary key (tenant_id, calendar_id, place),
    foreign key (tenant_id, calendar_id) references price_calendar on delete cascade,
    check (from_day <= to_day),
    check (from_hour <> to_hour)
);
call isolate('price_calendar_range', 'select, insert, delete');

create table price (
    tenant_id           uuid not null default current_tenant(),
    tariff_id           uuid not null,
    price_id            uuid not null,
    priority            integer not null check (priority > 0),
    name                text not null check (length(name) between 1 and 120),
    product_id          uuid,
    product_tag         text,
    value_kind          text not null check (value_kind in ('fixed', 'amount-off', 'percent-off', 'percent-off-rounded')),
    amount              bigint check (amount >= 0),
    percent             numeric(7, 4) check (percent between 0 and 100),
    customer_tag        text,
    customer_id         uuid,
    min_age             integer check (min_age between 0 and 150),
    max_age             integer check (max_age between 0 and 150),
    basis               text not null check (basis in ('use', 'purchase')),
    from_day            date,
    to_day              date,
    from_hour           time,
    to_hour             time,
    weekdays            integer[] check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
    holidays            boolean,
    calendar_id         uuid,
    more_than_seconds   bigint check (more_than_seconds >= 0),
    until_seconds       bigint check (until_seconds >= 0),
    sold_family_id      uuid,
    sold_subfamily_id   uuid,
    sold_min            integer check (sold_min >= 0),
    sold_max            integer check (sold_max >= 0),
    sold_per            text check (sold_per in ('hour', 'day')),
    channels            text[],
    minutes             integer[],
    active              boolean not null default true,
    version             integer not null default 1,
    primary key (tenant_id, tariff_id, price_id),
    unique (tenant_id, tariff_id, priority) deferrable initially deferred,
    unique (tenant_id, tariff_id, name),
    foreign key (tenant_id, tariff_id) references tariff on delete cascade,
    foreign key (tenant_id, product_id) references product,
    foreign key (tenant_id, customer_id) references customer,
    foreign key (tenant_id, calendar_id) references price_calendar,
    foreign key (tenant_id, sold_family_id) references family,
    foreign key (tenant_id, sold_subfamily_id) references subfamily,
    check (num_nonnulls(product_id, product_tag) = 1),
    check ((amount is not null) = (value_kind in ('fixed', 'amount-off'))),
    check (num_nonnulls(amount, percent) = 1),
    check (min_age <= max_age),
    check (from_day <= to_day),
    check (from_hour <> to_hour),
    check (num_nonnulls(sold_family_id, sold_subfamily_id) = (sold_per is not null)::integer),
    check ((num_nonnulls(sold_min, sold_max) > 0) = (sold_per is not null)),
    check (sold_min <= sold_max)
);
comment on column price.priority is '1 is scanned first; the first that applies wins (P-01)';
comment on column price.weekdays is 'Monday is 1; null, as in every condition, is any';
create index price_by_calendar on price (tenant_id, calendar_id);
call isolate('price', 'select, insert, update, delete');

create table holiday_region (
    tenant_id uuid primary key default current_tenant() references tenant,
    country   char(2) not null,
    region    text not null default '',
    version   integer not null default 1
);
comment on column holiday_region.region is 'codes of the library of holidays, from the widest to the narrowest: "ct", "ct/barcelona"';
call isolate('holiday_region', 'select, insert, update');

create table own_holiday (
    tenant_id uuid not null default current_tenant() references tenant,
    day       date not null,
    holiday   boolean not null,
    name      text not null default '' check (length(name) <= 120),
    primary key (tenant_id, day)
);
comment on column own_holiday.holiday is 'false where the business works although it is a public holiday';
call isolate('own_holiday', 'select, insert, update, delete');

create table promotion (
    tenant_id    uuid not null default current_tenant() references tenant,
    promotion_id uuid not null,
    priority     integer not null check (priority > 0),
    name         text not null check (length(name) between 1 and 120),
    days         integer not null check (days between 1 and 3660),
    active       boolean not null default true,
    version      integer not null default 1,
    primary key (tenant_id, promotion_id),
    unique (tenant_id, priority) deferrable initially deferred,
    unique (tenant_id, name)
);
call isolate('promotion', 'select, insert, update, delete');

create table promotion_line (
    tenant_id    uuid not null default current_tenant(),
    promotion_id uuid not null,
    place        integer not null,
    product_id   uuid,
    product_tag  text,
    reduction    text not null check (reduction in ('none', 'amount-off', 'percent-off', 'percent-off-rounded')),
    amount       bigint check (amount >= 0),
    percent      numeric(7, 4) check (percent between 0 and 100),
    primary key (tenant_id, promotion_id, place),
    foreign key (tenant_id, promotion_id) references promotion on delete cascade,
    foreign key (tenant_id, product_id) references product,
    check (num_nonnulls(product_id, product_tag) = 1),
    check ((amount is not null) = (reduction = 'amount-off')),
    check ((percent is not null) = (reduction in ('percent-off', 'percent-off-rounded')))
);
call isolate('promotion_line', 'select, insert, delete');

-- What was sold in an hour or a day (P-07) is counted by the moment of use.
create index sale_line_by_use on sale_line (tenant_id, use_at) where use_at is not null;

alter table sale_line add column minutes integer check (minutes between 1 and 10080);
comment on column sale_line.minutes is 'how long it lasts (P-09); null where it has no duration';
