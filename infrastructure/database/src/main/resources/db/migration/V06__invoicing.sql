-- Invoice types, series and the invoices themselves, which never change once issued (I-01 … I-03, I-08).

create table invoice_type (
    tenant_id         uuid not null default current_tenant() references tenant,
    type_id           uuid not null,
    kind              text not null check (kind in
        ('simplified', 'full', 'proforma', 'internal', 'corrective-simplified', 'corrective-full', 'global', 'exchange',
         'receipt')),
    name              text not null check (length(name) between 1 and 80),
    customer_required boolean not null default false,
    tax_id_required   boolean not null default false,
    address_required  boolean not null default false,
    maximum           bigint,
    base              boolean not null default false,
    version           integer not null default 1,
    primary key (tenant_id, type_id),
    unique (tenant_id, name)
);
comment on column invoice_type.base is 'made at sign-up: the type of its kind where none is named (I-02)';
comment on column invoice_type.maximum is 'net and tax in minor units up to which the type may be used (I-04)';
create unique index one_base_type_a_kind on invoice_type (tenant_id, kind) where base;
call isolate('invoice_type', 'select, insert, update');

create table series (
    tenant_id    uuid not null default current_tenant(),
    series_id    uuid not null,
    company_id   uuid not null,
    type_id      uuid not null,
    format       text not null check (format like '%#%'),
    yearly_reset boolean not null default true,
    first_number bigint not null default 1 check (first_number > 0),
    last_number  bigint,
    last_date    date check (last_number is null or last_date is not null),
    version      integer not null default 1,
    primary key (tenant_id, series_id),
    unique (tenant_id, company_id, type_id),
    unique (tenant_id, company_id, format),
    foreign key (tenant_id, company_id) references company,
    foreign key (tenant_id, type_id) references invoice_type
) with (fillfactor = 70);
comment on column series.version is 'of what staff may change; taking a number leaves it alone';
comment on column series.format is 'the run of # is the number, filled with zeros; {YYYY} and {YY} are the year';
call isolate('series', 'select, insert, update');

-- The next numbers of a series. Its row stays locked until the transaction ends: whoever comes next sees either these
-- numbers used or, after a roll-back, still free. So there are no gaps (I-03), and so this comes last in a transaction.
-- The day never goes back in a series, whatever the clock of the caller says.
create function take_numbers(series uuid, day date, how_many integer)
    returns table (last_number bigint, last_date date, yearly_reset boolean, format text)
    language sql
as $$
    update series s
    set last_number = how_many + case
            when s.last_number is null
                or s.yearly_reset and date_part('year', greatest(s.last_date, day)) > date_part('year', s.last_date)
                then s.first_number - 1
            else s.last_number
        end,
        last_date = greatest(s.last_date, day)
    where s.series_id = series
    returning s.last_number, s.last_date, s.yearly_reset, s.format
$$;

create table invoice (
    tenant_id   uuid not null default current_tenant(),
    invoice_id  uuid not null,
    series_id   uuid not null,
    company_id  uuid not null,
    type_id     uuid not null,
    year        integer not null,
    number      bigint not null,
    number_text text not null,
    customer_id uuid,
    issued_on   date not null,
    issued_at   timestamptz not null,
    net         bigint not null,
    tax         bigint not null,
    withheld    bigint not null,
    rounding    bigint not null,
    total       bigint not null,
    document    jsonb not null,
    primary key (tenant_id, invoice_id),
    unique (tenant_id, series_id, year, number),
    unique (tenant_id, company_id, number_text),
    foreign key (tenant_id, series_id) references series,
    foreign key (tenant_id, company_id) references company,
    foreign key (tenant_id, type_id) references invoice_type,
    foreign key (tenant_id, customer_id) references customer
);
comment on column invoice.year is 'year of the numbering; 0 in a series that is never reset';
comment on column invoice.document is 'everything the document shows, as it was on the day of issue';
create index invoice_by_day on invoice (tenant_id, issued_on desc, invoice_id desc);
create index invoice_by_customer on invoice (tenant_id, customer_id, issued_on desc, invoice_id desc);
call isolate('invoice', 'select, insert');

create table invoice_sale (
    tenant_id  uuid not null default current_tenant(),
    sale_id    uuid not null,
    invoice_id uuid not null,
    company_id uuid not null,
    primary key (tenant_id, sale_id, company_id),
    foreign key (tenant_id, sale_id) references sale,
    foreign key (tenant_id, invoice_id) references invoice
);
comment on table invoice_sale is 'which sale an invoice documents; a sale has one invoice a company (I-06)';
create index invoice_sale_by_invoice on invoice_sale (tenant_id, invoice_id);
call isolate('invoice_sale', 'select, insert');
