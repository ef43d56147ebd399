-- What a business sells and how it is paid (C-01 … C-04, C-10).

create table tax (
    tenant_id  uuid not null default current_tenant() references tenant,
    tax_id     uuid not null,
    name       text not null check (length(name) between 1 and 60),
    rate       numeric(8, 4) not null check (rate between -100 and 1000),
    version    integer not null default 1,
    primary key (tenant_id, tax_id),
    unique (tenant_id, name)
);
comment on column tax.rate is 'percent; negative for a withholding';
call isolate('tax', 'select, insert, update, delete');

create table family (
    tenant_id    uuid not null default current_tenant() references tenant,
    family_id    uuid not null,
    name         text not null check (length(name) between 1 and 120),
    code         text not null default '',
    manage_stock boolean not null default false,
    version      integer not null default 1,
    primary key (tenant_id, family_id),
    unique (tenant_id, name)
);
call isolate('family', 'select, insert, update, delete');

create table company (
    tenant_id   uuid not null default current_tenant() references tenant,
    company_id  uuid not null,
    name        text not null check (length(name) between 1 and 160),
    tax_id      text not null default '',
    address     text not null default '',
    country     char(2) not null,
    mail        text not null default '',
    phone       text not null default '',
    web         text not null default '',
    footer      text not null default '',
    is_default  boolean not null default false,
    version     integer not null default 1,
    primary key (tenant_id, company_id),
    unique (tenant_id, name)
);
create unique index one_default_company on company (tenant_id) where is_default;
call isolate('company', 'select, insert, update');

create table subfamily (
    tenant_id    uuid not null default current_tenant(),
    subfamily_id uuid not null,
    family_id    uuid not null,
    company_id   uuid,
    name         text not null check (length(name) between 1 and 120),
    code         text not null default '',
    version      integer not null default 1,
    primary key (tenant_id, subfamily_id),
    unique (tenant_id, family_id, name),
    foreign key (tenant_id, family_id) references family,
    foreign key (tenant_id, company_id) references company
);
comment on column subfamily.company_id is 'the only company that may invoice these products; null for any (C-03)';
call isolate('subfamily', 'select, insert, update, delete');

create table product (
    tenant_id          uuid not null default current_tenant(),
    product_id         uuid not null,
    subfamily_id       uuid not null,
    name               text not null check (length(name) between 1 and 160),
    price              bigint not null check (price >= 0),
    tags               text[] not null default '{}',
    disbursement       boolean not null default false,
    by_duration        boolean not null default false,
    barcode            text,
    accounting_account text not null default '',
    show_in_pos        boolean not null default true,
    forbid_in_pos      boolean not null default false,
    active             boolean not null default true,
    version            integer not null default 1,
    primary key (tenant_id, product_id),
    foreign key (tenant_id, subfamily_id) references subfamily
);
comment on column product.price is 'standard price in minor units; with or without tax as the tenant''s setting says (T-06)';
create unique index product_barcode on product (tenant_id, barcode) where barcode is not null;
create index product_by_name on product (tenant_id, name, product_id);
create index product_by_subfamily on product (tenant_id, subfamily_id);
call isolate('product', 'select, insert, update');

create table product_tax (
    tenant_id  uuid not null default current_tenant(),
    product_id uuid not null,
    tax_id     uuid not null,
    primary key (tenant_id, product_id, tax_id),
    foreign key (tenant_id, product_id) references product,
    foreign key (tenant_id, tax_id) references tax
);
create index product_tax_by_tax on product_tax (tenant_id, tax_id);
call isolate('product_tax', 'select, insert, delete');

-- A product with what selling it needs to know, taxes and withholdings side by side. Row-level security of the caller.
create view product_in_catalogue with (security_invoker = true) as
select p.*, s.name as subfamily_name, f.name as family_name,
    coalesce(s.company_id, (select c.company_id from company c where c.tenant_id = p.tenant_id and c.is_default)) as company_id,
    array(select t.tax_id from product_tax pt join tax t using (tenant_id, tax_id)
          where pt.tenant_id = p.tenant_id and pt.product_id = p.product_id order by t.rate desc, t.name) as tax_ids,
    array(select t.name from product_tax pt join tax t using (tenant_id, tax_id)
          where pt.tenant_id = p.tenant_id and pt.product_id = p.product_id order by t.rate desc, t.name) as tax_names,
    array(select t.rate from product_tax pt join tax t using (tenant_id, tax_id)
          where pt.tenant_id = p.tenant_id and pt.product_id = p.product_id order by t.rate desc, t.name) as tax_rates,
    array(select t.version from product_tax pt join tax t using (tenant_id, tax_id)
          where pt.tenant_id = p.tenant_id and pt.product_id = p.product_id order by t.rate desc, t.name) as tax_versions
from product p
    join subfamily s using (tenant_id, subfamily_id)
    join family f using (tenant_id, family_id);
grant select on product_in_catalogue to monedero_app;

create table payment_method (
    tenant_id         uuid not null default current_tenant() references tenant,
    method_id         uuid not null,
    name              text not null check (length(name) between 1 and 60),
    online_name       text not null default '',
    colour            char(7) not null default '#4f6bed' check (colour ~ '^#[0-9a-f]{6}$'),
    kind              text not null check (kind in ('cash', 'card', 'account', 'voucher', 'gateway', 'transfer')),
    gateway           text,
    available_online  boolean not null default false,
    available_in_pos  boolean not null default true,
    automatable       boolean not null default false,
    virtual           boolean not null default false,
    refundable_in_pos boolean not null default false,
    refund_provider   text,
    priority          integer not null default 100,
    active            boolean not null default true,
    version           integer not null default 1,
    primary key (tenant_id, method_id),
    unique (tenant_id, name)
);
comment on column payment_method.virtual is 'not real money: a voucher, an account (C-10)';
call isolate('payment_method', 'select, insert, update');

create table customer (
    tenant_id   uuid not null default current_tenant() references tenant,
    customer_id uuid not null,
    name        text not null check (length(name) between 1 and 160),
    email       text,
    phone       text,
    tax_id      text,
    address     text,
    birth_date  date,
    language    char(2) check (language in ('en', 'es', 'pt', 'uk')),
    tags        text[] not null default '{}',
    created_at  timestamptz not null,
    version     integer not null default 1,
    primary key (tenant_id, customer_id)
);
create index customer_by_name on customer (tenant_id, name, customer_id);
create index customer_by_email on customer (tenant_id, email);
call isolate('customer', 'select, insert, update');
