-- Tenants, their places and their people (T-01 … T-05), and what isolates them from each other (T-02).

grant usage on schema monedero to monedero_app, monedero_directory;
grant create on schema monedero to monedero_directory;

-- The tenant of the running transaction; null where nobody set one, and then no row is visible.
create function current_tenant() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('monedero.tenant_id', true), '')::uuid;

-- Puts a table behind row-level security and says what the application may do with it.
create procedure isolate(target regclass, privileges text)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format(
        'create policy tenant on %s using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()))',
        target);
    execute format('grant %s on %s to monedero_app', privileges, target);
end
$$;

create table tenant (
    tenant_id            uuid primary key default current_tenant(),
    slug                 text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
    name                 text not null check (length(name) between 1 and 120),
    country              char(2) not null,
    currency             char(3) not null,
    time_zone            text not null,
    language             char(2) not null check (language in ('en', 'es', 'pt', 'uk')),
    prices_include_tax   boolean not null,
    fee_emission         boolean not null default true,
    fees_emitted_through date not null,
    created_at           timestamptz not null
);
comment on column tenant.fees_emitted_through is 'last local day whose fees were all emitted (F-09)';
call isolate('tenant', 'select, insert, update');

create table location (
    tenant_id   uuid not null default current_tenant() references tenant,
    location_id uuid not null,
    name        text not null check (length(name) between 1 and 120),
    primary key (tenant_id, location_id),
    unique (tenant_id, name)
);
call isolate('location', 'select, insert, update');

create table cash_register (
    tenant_id   uuid not null default current_tenant(),
    register_id uuid not null,
    location_id uuid not null,
    name        text not null check (length(name) between 1 and 120),
    primary key (tenant_id, register_id),
    unique (tenant_id, location_id, name),
    foreign key (tenant_id, location_id) references location
);
call isolate('cash_register', 'select, insert, update');

create table role (
    tenant_id uuid not null default current_tenant() references tenant,
    role_id   uuid not null,
    name      text not null check (length(name) between 1 and 60),
    owner     boolean not null default false,
    primary key (tenant_id, role_id),
    unique (tenant_id, name)
);
comment on column role.owner is 'has every permission, also those that come later (T-04)';
call isolate('role', 'select, insert, update, delete');

create table role_permission (
    tenant_id  uuid not null default current_tenant(),
    role_id    uuid not null,
    permission text not null,
    primary key (tenant_id, role_id, permission),
    foreign key (tenant_id, role_id) references role on delete cascade
);
call isolate('role_permission', 'select, insert, delete');

create table staff (
    tenant_id uuid not null default current_tenant(),
    staff_id  uuid not null,
    role_id   uuid not null,
    name      text not null check (length(name) between 1 and 120),
    email     text not null check (email = lower(email) and email like '%_@_%'),
    active    boolean not null default true,
    primary key (tenant_id, staff_id),
    unique (tenant_id, email),
    foreign key (tenant_id, role_id) references role
);
create index staff_by_email on staff (email);
call isolate('staff', 'select, insert, update');

-- What was answered to a request with an Idempotency-Key, written with the request's own effects.
create table idempotency (
    tenant_id    uuid not null default current_tenant() references tenant,
    key          text not null check (length(key) between 1 and 200),
    request_hash char(64) not null,
    status       smallint,
    location     text,
    body         text,
    created_at   timestamptz not null,
    primary key (tenant_id, key)
);
call isolate('idempotency', 'select, insert, update');

-- What must leave this system, written with what caused it, delivered afterwards.
create table outbox (
    tenant_id       uuid not null default current_tenant() references tenant,
    message_id      uuid not null,
    kind            text not null check (kind in ('mail')),
    payload         jsonb not null,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer not null default 0,
    last_error      text,
    sent_at         timestamptz,
    primary key (tenant_id, message_id)
);
create index outbox_due on outbox (tenant_id, next_attempt_at) where sent_at is null;
call isolate('outbox', 'select, insert, update');

-- The narrow doors that open before a tenant is known. Their owner sees two tables and nothing else.
create policy directory on tenant for select to monedero_directory using (true);
create policy directory on staff for select to monedero_directory using (true);
grant select on tenant, staff to monedero_directory;

create function tenant_by_slug(wanted text)
    returns table (tenant_id uuid, slug text, name text, country char(2), currency char(3), time_zone text,
                   language char(2), prices_include_tax boolean)
    language sql stable security definer set search_path = monedero
as $$
    select t.tenant_id, t.slug, t.name, t.country, t.currency, t.time_zone, t.language, t.prices_include_tax
    from tenant t
    where t.slug = wanted
$$;
revoke all on function tenant_by_slug(text) from public;
grant execute on function tenant_by_slug(text) to monedero_app;
alter function tenant_by_slug(text) owner to monedero_directory;

create function memberships_of(mail text)
    returns table (slug text, name text)
    language sql stable security definer set search_path = monedero
as $$
    select t.slug, t.name
    from staff s join tenant t on t.tenant_id = s.tenant_id
    where s.email = lower(mail) and s.active
    order by t.name
$$;
revoke all on function memberships_of(text) from public;
grant execute on function memberships_of(text) to monedero_app;
alter function memberships_of(text) owner to monedero_directory;

create function tenants_with_fees_due(moment timestamptz)
    returns table (tenant_id uuid, slug text, local_day date)
    language sql stable security definer set search_path = monedero
as $$
    select t.tenant_id, t.slug, (moment at time zone t.time_zone)::date
    from tenant t
    where t.fee_emission and t.fees_emitted_through < (moment at time zone t.time_zone)::date
    order by t.tenant_id
$$;
revoke all on function tenants_with_fees_due(timestamptz) from public;
grant execute on function tenants_with_fees_due(timestamptz) to monedero_app;
alter function tenants_with_fees_due(timestamptz) owner to monedero_directory;

create function all_tenants()
    returns table (tenant_id uuid, slug text)
    language sql stable security definer set search_path = monedero
as $$
    select t.tenant_id, t.slug from tenant t order by t.tenant_id
$$;
revoke all on function all_tenants() from public;
grant execute on function all_tenants() to monedero_app;
alter function all_tenants() owner to monedero_directory;
