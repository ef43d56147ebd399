-- Goods that are counted (C-05) and products made of attributes (C-06).

create table supplier (
    tenant_id   uuid not null default current_tenant() references tenant,
    supplier_id uuid not null,
    name        text not null check (length(name) between 1 and 120),
    contact     text not null default '',
    email       text,
    phone       text not null default '',
    active      boolean not null default true,
    version     integer not null default 1,
    primary key (tenant_id, supplier_id),
    unique (tenant_id, name)
);
call isolate('supplier', 'select, insert, update');

create table stock_item (
    tenant_id        uuid not null default current_tenant(),
    product_id       uuid not null,
    sku              text check (length(sku) between 1 and 60),
    supplier_id      uuid,
    supplier_barcode text check (length(supplier_barcode) between 1 and 60),
    low_at           numeric(12, 3) check (low_at >= 0),
    active           boolean not null default true,
    version          integer not null default 1,
    primary key (tenant_id, product_id),
    unique (tenant_id, sku),
    foreign key (tenant_id, product_id) references product,
    foreign key (tenant_id, supplier_id) references supplier
);
comment on table stock_item is 'a product whose stock is kept; with active false it was kept once';
comment on column stock_item.low_at is 'stock at or below this is low; null for never';
create index stock_item_by_supplier on stock_item (tenant_id, supplier_id) where supplier_id is not null;
call isolate('stock_item', 'select, insert, update');

create table stock_level (
    tenant_id   uuid not null default current_tenant(),
    product_id  uuid not null,
    location_id uuid not null,
    quantity    numeric(14, 3) not null,
    moves       integer not null,
    primary key (tenant_id, product_id, location_id),
    foreign key (tenant_id, product_id) references stock_item,
    foreign key (tenant_id, location_id) references location
);
comment on column stock_level.quantity is 'may be negative: what is at hand is sold, whatever was counted';
call isolate('stock_level', 'select, insert, update');

create table stock_move (
    tenant_id     uuid not null default current_tenant(),
    product_id    uuid not null,
    location_id   uuid not null,
    seq           integer not null,
    kind          text not null check (kind in ('sale', 'delivery', 'count', 'correction')),
    quantity      numeric(12, 3) not null check (quantity <> 0),
    balance_after numeric(14, 3) not null,
    cause_id      uuid not null,
    note          text not null default '',
    staff_id      uuid,
    moved_at      timestamptz not null,
    primary key (tenant_id, product_id, location_id, seq),
    unique (tenant_id, cause_id, product_id),
    foreign key (tenant_id, product_id, location_id) references stock_level,
    foreign key (tenant_id, staff_id) references staff
);
comment on table stock_move is 'append-only: the application may neither change nor delete one';
comment on column stock_move.cause_id is 'the sale, delivery note or count; a correction is its own cause';
call isolate('stock_move', 'select, insert');

-- Moves goods and their balances by one statement, each cause once; products without stock stay out. Levels are written in
-- the products' order, so that two who move the same goods wait for each other in no circle.
create function move_stock(
    what text, cause uuid, place uuid, staff uuid, moment timestamptz, said text, products uuid[], quantities numeric[])
    returns integer
    language sql set search_path = monedero
as $$
    with wanted as (
        select w.product_id, sum(w.quantity) as quantity
        from unnest(products, quantities) as w (product_id, quantity)
            join stock_item i on i.tenant_id = current_tenant() and i.product_id = w.product_id and i.active
        where not exists (
            select from stock_move m
            where m.tenant_id = current_tenant() and m.cause_id = cause and m.product_id = w.product_id)
        group by w.product_id
        having sum(w.quantity) <> 0
    ), levels as (
        insert into stock_level (product_id, location_id, quantity, moves)
        select w.product_id, place, w.quantity, 1
        from wanted w
        order by w.product_id
        on conflict (tenant_id, product_id, location_id) do update
            set quantity = stock_level.quantity + excluded.quantity, moves = stock_level.moves + 1
        returning product_id, quantity, moves
    ), moved as (
        insert into stock_move (
            product_id, location_id, seq, kind, quantity, balance_after, cause_id, note, staff_id, moved_at)
        select w.product_id, place, l.moves, what, w.quantity, l.quantity, cause, said, staff, moment
        from wanted w join levels l using (product_id)
        returning 1
    )
    select count(*)::integer from moved
$$;
revoke all on function move_stock from public;
grant execute on function move_stock to monedero_app;

create table purchase_order (
    tenant_id   uuid not null default current_tenant() references tenant,
    order_id    uuid not null,
    supplier_id uuid not null,
    location_id uuid not null,
    status      text not null check (status in ('open', 'received', 'cancelled')),
    note        text not null default '',
    ordered_by  uuid not null,
    ordered_at  timestamptz not null,
    primary key (tenant_id, order_id),
    foreign key (tenant_id, supplier_id) references supplier,
    foreign key (tenant_id, location_id) references location,
    foreign key (tenant_id, ordered_by) references staff
);
create index purchase_order_by_time on purchase_order (tenant_id, ordered_at desc, order_id desc);
call isolate('purchase_order', 'select, insert, update');

create table purchase_order_line (
    tenant_id  uuid not null default current_tenant(),
    order_id   uuid not null,
    product_id uuid not null,
    quantity   numeric(12, 3) not null check (quantity > 0),
    received   numeric(14, 3) not null default 0 check (received >= 0),
    primary key (tenant_id, order_id, product_id),
    foreign key (tenant_id, order_id) references purchase_order,
    foreign key (tenant_id, product_id) references stock_item
);
call isolate('purchase_order_line', 'select, insert, update');

create table delivery_note (
    tenant_id   uuid not null default current_tenant() references tenant,
    note_id     uuid not null,
    supplier_id uuid not null,
    location_id uuid not null,
    order_id    uuid,
    number      text not null check (length(number) between 1 and 60),
    received_by uuid not null,
    received_at timestamptz not null,
    primary key (tenant_id, note_id),
    unique (tenant_id, supplier_id, number),
    foreign key (tenant_id, supplier_id) references supplier,
    foreign key (tenant_id, location_id) references location,
    foreign key (tenant_id, order_id) references purchase_order,
    foreign key (tenant_id, received_by) references staff
);
comment on column delivery_note.number is 'the supplier''s own: the same paper is never received twice';
create index delivery_note_by_time on delivery_note (tenant_id, received_at desc, note_id desc);
create index delivery_note_by_order on delivery_note (tenant_id, order_id) where order_id is not null;
call isolate('delivery_note', 'select, insert');

create table delivery_note_line (
    tenant_id  uuid not null default current_tenant(),
    note_id    uuid not null,
    product_id uuid not null,
    quantity   numeric(12, 3) not null check (quantity > 0),
    primary key (tenant_id, note_id, product_id),
    foreign key (tenant_id, note_id) references delivery_note,
    foreign key (tenant_id, product_id) references stock_item
);
call isolate('delivery_note_line', 'select, insert');

create table stock_count (
    tenant_id   uuid not null default current_tenant() references tenant,
    count_id    uuid not null,
    location_id uuid not null,
    note        text not null default '',
    counted_by  uuid not null,
    counted_at  timestamptz not null,
    primary key (tenant_id, count_id),
    foreign key (tenant_id, location_id) references location,
    foreign key (tenant_id, counted_by) references staff
);
create index stock_count_by_time on stock_count (tenant_id, counted_at desc, count_id desc);
call isolate('stock_count', 'select, insert');

create table stock_count_line (
    tenant_id  uuid not null default current_tenant(),
    count_id   uuid not null,
    product_id uuid not null,
    expected   numeric(14, 3) not null,
    counted    numeric(12, 3) not null check (counted >= 0),
    primary key (tenant_id, count_id, product_id),
    foreign key (tenant_id, count_id) references stock_count,
    foreign key (tenant_id, product_id) references stock_item
);
call isolate('stock_count_line', 'select, insert');

-- Attributes and the variants made of them.

create table attribute (
    tenant_id    uuid not null default current_tenant() references tenant,
    attribute_id uuid not null,
    name         text not null check (length(name) between 1 and 40),
    choices      text[] not null check (cardinality(choices) between 1 and 100),
    version      integer not null default 1,
    primary key (tenant_id, attribute_id),
    unique (tenant_id, name)
);
comment on table attribute is 'what products can differ in, such as size or colour';
call isolate('attribute', 'select, insert, update');

create table product_variant (
    tenant_id  uuid not null default current_tenant(),
    product_id uuid not null,
    parent_id  uuid not null,
    choices    text[] not null check (cardinality(choices) > 0),
    primary key (tenant_id, product_id),
    unique (tenant_id, parent_id, choices),
    foreign key (tenant_id, product_id) references product,
    foreign key (tenant_id, parent_id) references product,
    check (parent_id <> product_id)
);
comment on column product_variant.choices is 'one an attribute, in the attributes'' order: Size: M, Colour: red';
call isolate('product_variant', 'select, insert');

-- The catalogue says of each product whose variant it is: prices for the parent are prices for it.
alter view product_in_catalogue rename to product_and_taxes;
create view product_in_catalogue with (security_invoker = true) as
select p.*, v.parent_id
from product_and_taxes p
    left join product_variant v using (tenant_id, product_id);
grant select on product_in_catalogue to monedero_app;

-- Goods as lists show them, everywhere where they ever were and where they could be. Row-level security of the caller.
create view product_in_stock with (security_invoker = true) as
select i.tenant_id, i.product_id, p.name, i.sku, p.barcode, i.supplier_id, s.name as supplier_name, i.supplier_barcode,
    i.low_at, i.active, i.version, l.location_id, l.name as location_name, coalesce(v.quantity, 0) as quantity,
    i.low_at is not null and coalesce(v.quantity, 0) <= i.low_at as low
from stock_item i
    join product p using (tenant_id, product_id)
    join location l on l.tenant_id = i.tenant_id
    left join supplier s on s.tenant_id = i.tenant_id and s.supplier_id = i.supplier_id
    left join stock_level v
        on v.tenant_id = i.tenant_id and v.product_id = i.product_id and v.location_id = l.location_id;
grant select on product_in_stock to monedero_app;
