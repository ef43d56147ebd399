-- What vouchers there are and how they are recharged (V-01 … V-04).

create table voucher_type (
    tenant_id   uuid not null default current_tenant() references tenant,
    type_id     uuid not null,
    name        text not null check (length(name) between 1 and 60),
    kind        text not null check (kind in ('money', 'units')),
    product_id  uuid not null,
    tag         text check (length(tag) between 1 and 40),
    valid_count integer check (valid_count between 1 and 1000000),
    valid_unit  text check (valid_unit in ('seconds', 'minutes', 'hours', 'days')),
    weekdays    integer[] not null default '{}' check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
    from_hour   time,
    to_hour     time,
    active      boolean not null default true,
    version     integer not null default 1,
    primary key (tenant_id, type_id),
    unique (tenant_id, name),
    foreign key (tenant_id, product_id) references product,
    check ((valid_count is null) = (valid_unit is null)),
    check (from_hour is distinct from to_hour or from_hour is null)
);
comment on column voucher_type.kind is 'never changes: what its vouchers hold is counted in it';
comment on column voucher_type.product_id is 'what a recharge invoices';
comment on column voucher_type.tag is 'that a customer has while one of these vouchers is valid; null for none';
comment on column voucher_type.valid_count is 'so many units after its recharge a voucher expires; null for never';
comment on column voucher_type.weekdays is 'when one can pay with it, Monday is 1; none is every day';
comment on column voucher_type.to_hour is 'exclusive; before from_hour: over midnight; 00:00 is the end of the day';
create index voucher_type_by_product on voucher_type (tenant_id, product_id);
call isolate('voucher_type', 'select, insert, update');

create table voucher_product (
    tenant_id  uuid not null default current_tenant(),
    type_id    uuid not null,
    product_id uuid not null,
    ratio      numeric(7, 3) not null check (ratio > 0),
    primary key (tenant_id, type_id, product_id),
    foreign key (tenant_id, type_id) references voucher_type,
    foreign key (tenant_id, product_id) references product
);
comment on table voucher_product is 'what can be paid with vouchers of the type; none is every product, by 1 unit each (V-04)';
comment on column voucher_product.ratio is 'units that one of the product takes; 1 for vouchers of money';
create index voucher_product_by_product on voucher_product (tenant_id, product_id);
call isolate('voucher_product', 'select, insert, delete');

create table voucher_offer (
    tenant_id   uuid not null default current_tenant(),
    offer_id    uuid not null,
    type_id     uuid not null,
    amount      bigint not null check (amount > 0),
    price       bigint not null check (price >= 0),
    tag         text check (length(tag) between 1 and 40),
    online      boolean not null default false,
    description text not null check (length(description) between 1 and 500),
    picture     text check (length(picture) between 1 and 500),
    active      boolean not null default true,
    version     integer not null default 1,
    primary key (tenant_id, offer_id),
    foreign key (tenant_id, type_id) references voucher_type
);
comment on column voucher_offer.amount is 'put into the voucher: minor units of the currency, or thousandths of a unit';
comment on column voucher_offer.tag is 'that a customer must have to see it; null for everybody';
create index voucher_offer_by_type on voucher_offer (tenant_id, type_id);
call isolate('voucher_offer', 'select, insert, update');
