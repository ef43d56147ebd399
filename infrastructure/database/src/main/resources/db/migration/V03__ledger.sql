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
comment on table ledger_account is 'balance and version are kept under the ledger''s lock; the journal proves them';
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

-- One transaction at a time writes to a tenant's ledger. Nearly every entry touches the receivables, the revenue or a cash
-- register, whose row would be waited for anyway; with one lock instead of several, transactions that post more than once,
-- whatever accounts in whatever order, never wait for each other in a circle.
create procedure lock_ledger()
    language sql set search_path = monedero
as $$
    select pg_advisory_xact_lock(hashtextextended(current_tenant()::text, 20030))
$$;
revoke all on procedure lock_ledger from public;

-- Opens the accounts that are not there yet and answers the ids of all, in the order asked. The application has no other
-- way to write one.
create function open_ledger_accounts(ids uuid[], codes text[], sides text[], assets text[], minimums bigint[])
    returns setof uuid
    language plpgsql security definer set search_path = monedero
as $$
declare
    me  uuid := current_tenant();
    odd text;
begin
    if exists (
        select
        from unnest(codes, assets) as w (code, asset)
        where not exists (
            select from ledger_account a where a.tenant_id = me and a.code = w.code and a.asset = w.asset))
    then
        call lock_ledger();
        insert into ledger_account (tenant_id, account_id, code, normal_side, asset, minimum)
        select me, w.id, w.code, w.side, w.asset, w.minimum
        from unnest(ids, codes, sides, assets, minimums) as w (id, code, side, asset, minimum)
        on conflict (tenant_id, code, asset) do nothing;
    end if;

    select a.code into odd
    from unnest(codes, sides, assets, minimums) as w (code, side, asset, minimum)
        join ledger_account a on a.tenant_id = me and a.code = w.code and a.asset = w.asset
    where a.normal_side <> w.side or a.minimum is distinct from w.minimum;
    if found then
        raise exception 'ledger account % is open with another side or minimum', odd using errcode = 'check_violation';
    end if;

    return query
    select a.account_id
    from unnest(codes, assets) with ordinality as w (code, asset, position)
        join ledger_account a on a.tenant_id = me and a.code = w.code and a.asset = w.asset
    order by w.position;
end
$$;
revoke all on function open_ledger_accounts from public;
grant execute on function open_ledger_accounts to monedero_app;

-- Posts balanced entries, each once per key, and answers their ids in the order given; for a key seen before, the id of
-- the entry it made.
create function post_entries(
    ids uuid[], keys text[], causes text[], cause_ids uuid[], staff_ids uuid[], location_ids uuid[], register_ids uuid[],
    assets text[], moment timestamptz, leg_entries integer[], leg_accounts uuid[], leg_amounts bigint[])
    returns setof uuid
    language plpgsql security definer set search_path = monedero
as $$
declare
    me    uuid := current_tenant();
    made  uuid[];
    wrong record;
begin
    call lock_ledger();
    with entry as (
        insert into journal_entry (
            tenant_id, entry_id, idempotency_key, cause, cause_id, staff_id, location_id, register_id, posted_at)
        select me, e.id, e.key, e.cause, e.cause_id, e.staff_id, e.location_id, e.register_id, moment
        from unnest(ids, keys, causes, cause_ids, staff_ids, location_ids, register_ids)
            as e (id, key, cause, cause_id, staff_id, location_id, register_id)
        on conflict (tenant_id, idempotency_key) do nothing
        returning entry_id)
    select array_agg(entry_id) into made from entry;

    if made is not null then
        select ids[l.entry] as entry_id, l.account_id, a.asset into wrong
        from unnest(leg_entries, leg_accounts) as l (entry, account_id)
            left join ledger_account a on a.tenant_id = me and a.account_id = l.account_id
        where ids[l.entry] = any (made) and a.asset is distinct from assets[l.entry]
        limit 1;
        if found and wrong.asset is null then
            raise exception 'no ledger account %', wrong.account_id
                using errcode = 'foreign_key_violation', constraint = 'posting_account';
        elsif found then
            raise exception 'entry % does not count in %, as account % does', wrong.entry_id, wrong.asset, wrong.account_id
                using errcode = 'check_violation', constraint = 'entry_asset';
        end if;

        select ids[l.entry] as entry_id, sum(l.amount) as excess into wrong
        from unnest(leg_entries, leg_amounts) as l (entry, amount)
        where ids[l.entry] = any (made)
        group by l.entry
        having sum(l.amount) <> 0
        limit 1;
        if found then
            raise exception 'entry % does not balance: %', wrong.entry_id, wrong.excess
                using errcode = 'check_violation', constraint = 'entry_balance';
        end if;

        insert into posting (tenant_id, account_id, account_seq, entry_id, amount, balance_after)
        select me, a.account_id, a.version + row_number() over earlier, ids[l.entry], l.amount,
            a.balance + sum(l.amount) over earlier
        from (
                select l.entry, l.account_id, sum(l.amount) as amount
                from unnest(leg_entries, leg_accounts, leg_amounts) as l (entry, account_id, amount)
                where ids[l.entry] = any (made)
                group by l.entry, l.account_id
                having sum(l.amount) <> 0
            ) as l
            join ledger_account a on a.tenant_id = me and a.account_id = l.account_id
        window earlier as (partition by l.account_id order by l.entry);

        select a.account_id, a.asset, a.minimum, s.sign * (p.balance_after - p.amount) as balance, -s.sign * p.amount as amount
        into wrong
        from posting p
            join ledger_account a on a.tenant_id = me and a.account_id = p.account_id
            cross join lateral (select case a.normal_side when 'D' then 1 else -1 end) as s (sign)
        where p.tenant_id = me and p.entry_id = any (made) and s.sign * p.balance_after < a.minimum
        order by p.account_id, p.account_seq
        limit 1;
        if found then
            raise exception 'account % has % and shall give %', wrong.account_id, wrong.balance, wrong.amount
                using errcode = 'check_violation', constraint = 'ledger_account_minimum',
                    detail = format('%s %s %s', wrong.asset, wrong.balance - wrong.minimum, wrong.amount);
        end if;

        update ledger_account a
        set balance = a.balance + p.amount, version = a.version + p.postings
        from (
                select account_id, sum(amount) as amount, count(*) as postings
                from posting
                where tenant_id = me and entry_id = any (made)
                group by account_id
            ) as p
        where a.tenant_id = me and a.account_id = p.account_id;
    end if;

    return query
    select j.entry_id
    from unnest(keys) with ordinality as e (key, position)
        join journal_entry j on j.tenant_id = me and j.idempotency_key = e.key
    order by e.position;
end
$$;
comment on function post_entries is
    'debits positive; one asset an entry: goods of two assets move by two entries; detail of a broken minimum: asset, what is there above the minimum, what is wanted';
revoke all on function post_entries from public;
grant execute on function post_entries to monedero_app;
