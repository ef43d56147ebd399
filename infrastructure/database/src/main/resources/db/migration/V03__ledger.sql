-- One append-only double-entry ledger for everything that has a balance (W-11).

create table ledger_account (
    tenant_id   uuid not null default current_tenant() references tenant,
    account_id  uuid not null,
    code        text not null check (length(code) between 1 and 120),
    normal_side char(1) not null check (normal_side in ('D', 'C')),
    asset       text not null,
    minimum     bigint,
    balance     bigint not null default 0,
    version     bigint not null default 0,
    primary key (tenant_id, account_id),
    unique (tenant_id, code, asset),
    constraint ledger_account_minimum
        check (minimum is null or case normal_side when 'D' then balance else -balance end >= minimum)
) with (fillfactor = 70);
comment on table ledger_account is 'balance and version are kept under the row''s lock; the journal proves them';
comment on column ledger_account.asset is 'what is counted, in its smallest unit: a currency''s code, or the units of a voucher type';
comment on column ledger_account.minimum is 'least balance seen from the normal side; null for no limit';
comment on column ledger_account.balance is 'sum of its postings, debits positive';
comment on column ledger_account.version is 'number of its postings';
call isolate('ledger_account', 'select');

create table journal_entry (
    tenant_id       uuid not null default current_tenant() references tenant,
    entry_id        uuid not null,
    idempotency_key text not null check (length(idempotency_key) between 1 and 200),
    cause           text not null,
    cause_id        uuid,
    staff_id        uuid,
    location_id     uuid,
    register_id     uuid,
    posted_at       timestamptz not null,
    primary key (tenant_id, entry_id),
    unique (tenant_id, idempotency_key),
    foreign key (tenant_id, staff_id) references staff,
    foreign key (tenant_id, location_id) references location,
    foreign key (tenant_id, register_id) references cash_register
);
comment on column journal_entry.cause is 'sale, payment, top-up, top-up-cancelled, opening …; cause_id names which one';
call isolate('journal_entry', 'select');

create table posting (
    tenant_id     uuid not null default current_tenant(),
    account_id    uuid not null,
    account_seq   bigint not null,
    entry_id      uuid not null,
    amount        bigint not null check (amount <> 0),
    balance_after bigint not null,
    primary key (tenant_id, account_id, account_seq),
    foreign key (tenant_id, account_id) references ledger_account,
    foreign key (tenant_id, entry_id) references journal_entry
);
comment on column posting.account_seq is 'counts the account''s postings without gaps: order and page of its statement';
create index posting_by_entry on posting (tenant_id, entry_id);
call isolate('posting', 'select');

-- Opens an account or finds it; the application has no other way to write one.
create function open_ledger_account(id uuid, account_code text, side char(1), counted text, floor_amount bigint) returns uuid
    language plpgsql security definer set search_path = monedero
as $$
declare
    found_id uuid;
begin
    insert into ledger_account (account_id, code, normal_side, asset, minimum)
    values (id, account_code, side, counted, floor_amount)
    on conflict (tenant_id, code, asset) do nothing
    returning account_id into found_id;
    if found_id is null then
        select a.account_id into strict found_id
        from ledger_account a
        where a.tenant_id = current_tenant() and a.code = account_code and a.asset = counted;
    end if;
    return found_id;
end
$$;
revoke all on function open_ledger_account from public;
grant execute on function open_ledger_account to monedero_app;

-- Posts one balanced entry, once per key, and answers its id; a key seen before answers the entry it made.
-- Accounts are locked in the order of their ids, so that two entries can never wait for each other.
create function post_entry(
    id uuid, key text, why text, why_id uuid, by_staff uuid, at_location uuid, at_register uuid, moment timestamptz,
    accounts uuid[], amounts bigint[]) returns uuid
    language plpgsql security definer set search_path = monedero
as $$
declare
    me      uuid := current_tenant();
    made    uuid;
    line    record;
    account record;
    total   bigint := 0;
    counted text;
begin
    insert into journal_entry (tenant_id, entry_id, idempotency_key, cause, cause_id, staff_id, location_id, register_id, posted_at)
    values (me, id, key, why, why_id, by_staff, at_location, at_register, moment)
    on conflict (tenant_id, idempotency_key) do nothing
    returning entry_id into made;
    if made is null then
        select entry_id into strict made from journal_entry where tenant_id = me and idempotency_key = key;
        return made;
    end if;
    for line in
        select a as account_id, sum(m)::bigint as amount from unnest(accounts, amounts) as t (a, m) group by a order by a
    loop
        continue when line.amount = 0;
        update ledger_account
        set balance = balance + line.amount, version = version + 1
        where tenant_id = me and account_id = line.account_id
        returning balance, version, asset into account;
        if not found then
            raise exception 'no such ledger account: %', line.account_id using errcode = 'foreign_key_violation';
        end if;
        if counted is null then
            counted := account.asset;
        elsif counted <> account.asset then
            raise exception 'entry % mixes % and %', id, counted, account.asset using errcode = 'check_violation';
        end if;
        total := total + line.amount;
        insert into posting (tenant_id, account_id, account_seq, entry_id, amount, balance_after)
        values (me, line.account_id, account.version, made, line.amount, account.balance);
    end loop;
    if total <> 0 then
        raise exception 'entry % does not balance: %', id, total using errcode = 'check_violation';
    end if;
    return made;
end
$$;
comment on function post_entry is 'debits positive; one asset an entry: goods of two assets move by two entries';
revoke all on function post_entry from public;
grant execute on function post_entry to monedero_app;
