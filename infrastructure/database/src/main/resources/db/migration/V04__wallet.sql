-- Customer accounts (W-01 … W-07) on the ledger, and the movements of money at the desk.

create table account_type (
    tenant_id uuid not null default current_tenant() references tenant,
    type_id   uuid not null,
    name      text not null check (length(name) between 1 and 60),
    version   integer not null default 1,
    primary key (tenant_id, type_id),
    unique (tenant_id, name)
);
call isolate('account_type', 'select, insert, update');

create table account_type_location (
    tenant_id   uuid not null default current_tenant(),
    type_id     uuid not null,
    location_id uuid not null,
    primary key (tenant_id, type_id, location_id),
    foreign key (tenant_id, type_id) references account_type,
    foreign key (tenant_id, location_id) references location
);
comment on table account_type_location is 'where accounts of the type may be used (W-01)';
call isolate('account_type_location', 'select, insert, delete');

create table customer_account (
    tenant_id   uuid not null default current_tenant(),
    account_id  uuid not null,
    customer_id uuid not null,
    type_id     uuid not null,
    opened_by   uuid not null,
    opened_at   timestamptz not null,
    primary key (tenant_id, account_id),
    unique (tenant_id, customer_id, type_id),
    foreign key (tenant_id, account_id) references ledger_account,
    foreign key (tenant_id, customer_id) references customer,
    foreign key (tenant_id, type_id) references account_type,
    foreign key (tenant_id, opened_by) references staff
);
create index customer_account_by_opening on customer_account (tenant_id, opened_at, account_id);
call isolate('customer_account', 'select, insert');

create table account_operation (
    tenant_id    uuid not null default current_tenant(),
    operation_id uuid not null,
    account_id   uuid not null,
    kind         text not null check (kind in ('opened', 'topped-up', 'charged', 'top-up-cancelled')),
    amount       bigint not null,
    method_id    uuid,
    register_id  uuid,
    location_id  uuid,
    staff_id     uuid,
    receipt      boolean not null default false,
    entry_id     uuid,
    cancels      uuid,
    happened_at  timestamptz not null,
    primary key (tenant_id, operation_id),
    unique (tenant_id, cancels),
    unique (tenant_id, entry_id),
    foreign key (tenant_id, account_id) references customer_account,
    foreign key (tenant_id, method_id) references payment_method,
    foreign key (tenant_id, register_id) references cash_register,
    foreign key (tenant_id, location_id) references location,
    foreign key (tenant_id, staff_id) references staff,
    foreign key (tenant_id, entry_id) references journal_entry,
    foreign key (tenant_id, cancels) references account_operation
);
comment on column account_operation.staff_id is 'null where the customer paid without anybody''s help';
comment on column account_operation.amount is 'change of the customer''s balance in minor units';
create index account_operation_by_account on account_operation (tenant_id, account_id, operation_id);
create index account_operation_by_time on account_operation (tenant_id, happened_at, operation_id);
call isolate('account_operation', 'select, insert');

create table cash_movement (
    tenant_id   uuid not null default current_tenant(),
    movement_id uuid not null,
    register_id uuid not null,
    method_id   uuid not null,
    article     text not null check (article in ('sale', 'account-top-up', 'account-top-up-cancelled')),
    amount      bigint not null check (amount <> 0),
    cause_id    uuid not null,
    entry_id    uuid not null,
    staff_id    uuid not null,
    moved_at    timestamptz not null,
    primary key (tenant_id, movement_id),
    foreign key (tenant_id, register_id) references cash_register,
    foreign key (tenant_id, method_id) references payment_method,
    foreign key (tenant_id, entry_id) references journal_entry,
    foreign key (tenant_id, staff_id) references staff
);
create index cash_movement_by_register on cash_movement (tenant_id, register_id, moved_at);
call isolate('cash_movement', 'select, insert');

-- Accounts and operations as lists show them. Row-level security of the caller.
create view account_in_wallet with (security_invoker = true) as
select a.*, c.name as customer_name, t.name as type_name, -l.balance as balance, s.name as opened_by_name
from customer_account a
    join customer c using (tenant_id, customer_id)
    join account_type t using (tenant_id, type_id)
    join ledger_account l using (tenant_id, account_id)
    join staff s on s.tenant_id = a.tenant_id and s.staff_id = a.opened_by;
grant select on account_in_wallet to monedero_app;

create view operation_in_wallet with (security_invoker = true) as
select o.*, a.customer_id, c.name as customer_name, t.name as type_name, coalesce(-p.balance_after, 0) as balance_after,
    m.name as method_name, r.name as register_name, l.name as location_name, s.name as staff_name,
    exists (
        select from account_operation x where x.tenant_id = o.tenant_id and x.cancels = o.operation_id) as cancelled
from account_operation o
    join customer_account a using (tenant_id, account_id)
    join customer c using (tenant_id, customer_id)
    join account_type t using (tenant_id, type_id)
    left join posting p using (tenant_id, entry_id, account_id)
    left join payment_method m using (tenant_id, method_id)
    left join cash_register r using (tenant_id, register_id)
    left join location l on l.tenant_id = o.tenant_id and l.location_id = o.location_id
    left join staff s on s.tenant_id = o.tenant_id and s.staff_id = o.staff_id;
comment on view operation_in_wallet is 'balance_after: of the account, directly after the operation';
grant select on operation_in_wallet to monedero_app;
