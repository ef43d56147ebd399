-- Sales, their lines and what was paid on them (S-01, S-03).

create table sale (
    tenant_id   uuid not null default current_tenant() references tenant,
    sale_id     uuid not null,
    location_id uuid not null,
    register_id uuid,
    channel     text not null check (channel in ('pos', 'back-office', 'web', 'partner', 'fee')),
    customer_id uuid,
    seller_id   uuid,
    status      text not null check (status in ('open', 'closed', 'cancelled')),
    documented  boolean not null default false,
    tax_included boolean not null,
    net         bigint not null default 0,
    tax         bigint not null default 0,
    withheld    bigint not null default 0,
    rounding    bigint not null default 0,
    total       bigint not null default 0,
    paid        bigint not null default 0,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    version     integer not null default 1,
    primary key (tenant_id, sale_id),
    foreign key (tenant_id, location_id) references location,
    foreign key (tenant_id, register_id) references cash_register,
    foreign key (tenant_id, customer_id) references customer,
    foreign key (tenant_id, seller_id) references staff,
    constraint sale_not_overpaid check (paid between 0 and greatest(total, 0)),
    check (status <> 'closed' or paid = total)
);
comment on column sale.documented is 'its invoice was issued before it was paid, as a fee''s is: its lines may not change any more';
comment on column sale.total is 'amount due: net + tax − withheld + rounding, in minor units';
create index sale_by_opening on sale (tenant_id, opened_at desc, sale_id desc);
create index sale_by_customer on sale (tenant_id, customer_id, opened_at desc);
call isolate('sale', 'select, insert, update');

create table sale_line (
    tenant_id        uuid not null default current_tenant(),
    sale_id          uuid not null,
    line_no          integer not null,
    product_id       uuid not null,
    description      text not null,
    quantity         numeric(12, 3) not null check (quantity > 0),
    unit_price       bigint not null,
    discount_amount  bigint,
    discount_percent numeric(8, 4),
    taxes            jsonb not null,
    net              bigint not null,
    total            bigint not null,
    company_id       uuid,
    professional_id  uuid,
    use_at           timestamptz,
    explanation      jsonb not null,
    primary key (tenant_id, sale_id, line_no),
    foreign key (tenant_id, sale_id) references sale,
    foreign key (tenant_id, product_id) references product,
    foreign key (tenant_id, company_id) references company,
    foreign key (tenant_id, professional_id) references staff,
    check (discount_amount is null or discount_percent is null)
);
comment on column sale_line.taxes is 'the taxes as they were when the line was priced: id, name, rate';
comment on column sale_line.explanation is 'why this price (P-12)';
create index sale_line_by_product on sale_line (tenant_id, product_id);
call isolate('sale_line', 'select, insert, delete');

create table payment (
    tenant_id  uuid not null default current_tenant(),
    payment_id uuid not null,
    sale_id    uuid not null,
    method_id  uuid not null,
    amount     bigint not null check (amount > 0),
    tendered   bigint not null,
    account_id uuid,
    register_id uuid,
    staff_id   uuid,
    entry_id   uuid not null,
    taken_at   timestamptz not null,
    primary key (tenant_id, payment_id),
    foreign key (tenant_id, sale_id) references sale,
    foreign key (tenant_id, method_id) references payment_method,
    foreign key (tenant_id, account_id) references customer_account,
    foreign key (tenant_id, register_id) references cash_register,
    foreign key (tenant_id, staff_id) references staff,
    foreign key (tenant_id, entry_id) references journal_entry,
    check (tendered >= amount)
);
comment on column payment.tendered is 'what the customer handed over; the rest above amount was given back as change';
create index payment_by_sale on payment (tenant_id, sale_id);
call isolate('payment', 'select, insert');
