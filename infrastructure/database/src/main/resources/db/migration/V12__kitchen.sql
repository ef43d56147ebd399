-- Orders for kitchen and bar (C-07).

create table kitchen_printer (
    tenant_id   uuid not null default current_tenant(),
    printer_id  uuid not null,
    location_id uuid not null,
    name        text not null check (length(name) between 1 and 60),
    version     integer not null default 1,
    primary key (tenant_id, printer_id),
    unique (tenant_id, location_id, name),
    foreign key (tenant_id, location_id) references location
);
call isolate('kitchen_printer', 'select, insert, update');

create table kitchen_rule (
    tenant_id    uuid not null default current_tenant(),
    subfamily_id uuid not null,
    register_id  uuid not null,
    printer_id   uuid not null,
    copies       smallint not null default 1 check (copies between 1 and 9),
    primary key (tenant_id, subfamily_id, register_id, printer_id),
    foreign key (tenant_id, subfamily_id) references subfamily on delete cascade,
    foreign key (tenant_id, register_id) references cash_register,
    foreign key (tenant_id, printer_id) references kitchen_printer
);
comment on table kitchen_rule is 'what is ordered from the register and belongs to the subfamily goes to the printer';
call isolate('kitchen_rule', 'select, insert, delete');

create table kitchen_order (
    tenant_id   uuid not null default current_tenant(),
    order_id    uuid not null,
    sale_id     uuid not null,
    no          integer not null,
    register_id uuid not null,
    sent_by     uuid not null,
    sent_at     timestamptz not null,
    primary key (tenant_id, order_id),
    unique (tenant_id, sale_id, no),
    foreign key (tenant_id, sale_id) references sale,
    foreign key (tenant_id, register_id) references cash_register,
    foreign key (tenant_id, sent_by) references staff
);
comment on column kitchen_order.no is 'which order of its sale it is, from 1';
call isolate('kitchen_order', 'select, insert');

create table kitchen_order_item (
    tenant_id   uuid not null default current_tenant(),
    order_id    uuid not null,
    product_id  uuid not null,
    description text not null,
    quantity    numeric(14, 3) not null check (quantity <> 0),
    primary key (tenant_id, order_id, product_id),
    foreign key (tenant_id, order_id) references kitchen_order,
    foreign key (tenant_id, product_id) references product
);
comment on column kitchen_order_item.quantity is 'negative for what was ordered before and is not wanted any more';
call isolate('kitchen_order_item', 'select, insert');

create table kitchen_ticket (
    tenant_id  uuid not null default current_tenant(),
    order_id   uuid not null,
    product_id uuid not null,
    printer_id uuid not null,
    copies     smallint not null,
    primary key (tenant_id, order_id, product_id, printer_id),
    foreign key (tenant_id, order_id, product_id) references kitchen_order_item,
    foreign key (tenant_id, printer_id) references kitchen_printer
);
comment on table kitchen_ticket is 'on which printers an item was printed, so that it prints again as it was';
call isolate('kitchen_ticket', 'select, insert');
