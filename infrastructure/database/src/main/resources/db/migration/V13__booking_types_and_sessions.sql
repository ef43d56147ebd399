-- What bookings and treatments are sold through (C-08, C-09).

create table booking_type (
    tenant_id             uuid not null default current_tenant() references tenant,
    type_id               uuid not null,
    name                  text not null check (length(name) between 1 and 120),
    product_id            uuid not null,
    resource_kind         text not null check (resource_kind in ('court', 'tee', 'room', 'professional', 'other')),
    minutes               integer[] not null check (cardinality(minutes) between 1 and 20),
    capacity              integer not null check (capacity between 1 and 1000),
    per_day               integer check (per_day between 1 and 100),
    per_week              integer check (per_week between 1 and 500),
    cancel_before_seconds bigint check (cancel_before_seconds between 0 and 31622400),
    active                boolean not null default true,
    version               integer not null default 1,
    primary key (tenant_id, type_id),
    unique (tenant_id, name),
    foreign key (tenant_id, product_id) references product,
    check (per_day <= per_week)
);
comment on column booking_type.minutes is 'the durations that can be booked';
comment on column booking_type.capacity is 'how many take part in one booking';
comment on column booking_type.per_day is 'bookings of one customer on a day; null for any number';
comment on column booking_type.cancel_before_seconds is 'a customer may cancel until so long before the start; null for never';
create index booking_type_by_product on booking_type (tenant_id, product_id);
call isolate('booking_type', 'select, insert, update');

create table booking_type_hours (
    tenant_id uuid not null default current_tenant(),
    type_id   uuid not null,
    weekday   integer not null check (weekday between 1 and 7),
    from_hour time not null,
    to_hour   time not null,
    primary key (tenant_id, type_id, weekday, from_hour),
    foreign key (tenant_id, type_id) references booking_type
);
comment on column booking_type_hours.weekday is 'Monday is 1';
comment on column booking_type_hours.to_hour is 'exclusive; 00:00 is the end of the day';
call isolate('booking_type_hours', 'select, insert, delete');

create table treatment_session (
    tenant_id  uuid not null default current_tenant(),
    product_id uuid not null,
    place      integer not null check (place between 1 and 100),
    name       text not null check (length(name) between 1 and 120),
    price      bigint not null check (price >= 0),
    primary key (tenant_id, product_id, place),
    foreign key (tenant_id, product_id) references product
);
comment on table treatment_session is 'a product with sessions is a treatment: it costs what they cost together';
call isolate('treatment_session', 'select, insert, delete');
