-- One append-only double-entry ledger for everything that has a balance (W-11).

-- Checks of a table are parsed whenever it is written, of a domain when one of its values is made: a fifth of the time
-- that a posting takes.
create domain ledger_code as text check (length(value) between 1 and 120);
create domain ledger_key as text check (length(value) between 1 and 200);
create domain ledger_side as char(1) check (value in ('D', 'C'));
create domain ledger_amount as bigint check (value <> 0);

create table ledger_account (
    tenant_id   uuid not null default current_tenant() references tenant,
    account_id  uuid not null,
    code        ledger_code not null,
    normal_side ledger_side not null,
    asset       text not null,
    lowest      bigint,
    highest     bigint,
    balance     bigint not null default 0,
    version     bigint not null default 0,
    primary key (tenant_id, account_id),
    unique (tenant_id, code, asset),
    constraint ledger_account_minimum check (balance between lowest and highest)
) with (fillfactor = 70);
comment on table ledger_account is 'balance and version are kept under the row''s lock; the journal proves them';
comment on column ledger_account.asset is 'what is counted, in its smallest unit: a currency''s code, or the units of a voucher type';
comment on column ledger_account.lowest is 'least balance, debits positive: the minimum of an account that grows by debits; null for no limit';
comment on column ledger_account.highest is 'greatest balance, debits positive: the minimum, negated, of an account that grows by credits; null for no limit';
comment on column ledger_account.balance is 'sum of its postings, debits positive';
comment on column ledger_account.version is 'number of its postings';
call isolate('ledger_account', 'select');

-- Its tenant is the one whose accounts it moves. A foreign key would have all who post write to the tenant's row.
create table journal_entry (
    tenant_id       uuid not null default current_tenant(),
    entry_id        uuid not null,
    idempotency_key ledger_key not null,
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
    amount        ledger_amount not null,
    balance_after bigint not null,
    primary key (tenant_id, account_id, account_seq),
    foreign key (tenant_id, account_id) references ledger_account,
    foreign key (tenant_id, entry_id) references journal_entry
);
comment on column posting.account_seq is 'counts the account''s postings without gaps: order and page of its statement';
create index posting_by_entry on posting (tenant_id, entry_id);
call isolate('posting', 'select');

-- What is written row by row is checked with the row; isolate's subquery, made for reading much, would start three times a
-- statement.
alter policy tenant on ledger_account using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
alter policy tenant on journal_entry using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
alter policy tenant on posting using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());

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
        insert into ledger_account (tenant_id, account_id, code, normal_side, asset, lowest, highest)
        select me, w.id, w.code, w.side, w.asset, case w.side when 'D' then w.minimum end, case w.side when 'C' then -w.minimum end
        from unnest(ids, codes, sides, assets, minimums) as w (id, code, side, asset, minimum)
        order by w.code, w.asset
        on conflict (tenant_id, code, asset) do nothing;
    end if;

    select a.code into odd
    from unnest(codes, sides, assets, minimums) as w (code, side, asset, minimum)
        join ledger_account a on a.tenant_id = me and a.code = w.code and a.asset = w.asset
    where a.normal_side <> w.side or coalesce(a.lowest, -a.highest) is distinct from w.minimum;
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
-- the entry it made. Legs come sorted by account, then by entry, no account twice in an entry; each account is written
-- once, however many entries touch it.
--
-- Accounts are locked in their order, so that transactions that post once never wait for each other in a circle. One that
-- posts again may come too late for that order: for an account that another has it does not wait, but fails as one to be
-- run again. Then it names what it needed so far as expected, and the first call locks all of them in their order.
create function post_entries(
    ids uuid[], keys text[], causes text[], cause_ids uuid[], staff_ids uuid[], location_ids uuid[], register_ids uuid[],
    assets text[], moment timestamptz, leg_entries integer[], leg_accounts uuid[], leg_amounts bigint[],
    expected uuid[])
    returns uuid[]
    language plpgsql security definer set search_path = monedero
as $$
declare
    me       constant uuid := current_tenant();
    legs     constant integer := cardinality(leg_entries);
    through  uuid := nullif(current_setting('monedero.ledger_through', true), '')::uuid;  -- greatest account locked
    excess   bigint[];     -- by entry: what its legs add up to; null for one whose key was seen before
    leg      integer := 1;
    first    integer;      -- leg of the account
    account  uuid;
    entry    integer;
    amount   bigint;
    change   bigint;       -- of the account by all its legs, with the least and the greatest on the way there
    low      bigint;
    high     bigint;
    postings integer;
    held     bigint;       -- the account's balance, version and asset
    seq      bigint;
    asset    text;
    limits   record;
begin
    for place in 1 .. cardinality(ids) loop
        insert into journal_entry (
            tenant_id, entry_id, idempotency_key, cause, cause_id, staff_id, location_id, register_id, posted_at)
        values (
            me, ids[place], keys[place], causes[place], cause_ids[place], staff_ids[place], location_ids[place],
            register_ids[place], moment)
        on conflict (tenant_id, idempotency_key) do nothing;
        if found then
            excess[place] := 0;
        else
            excess[place] := null;
            ids[place] := (select entry_id from journal_entry where tenant_id = me and idempotency_key = keys[place]);
        end if;
    end loop;

    if through is null and expected <> '{}' then
        perform from ledger_account a
        where a.tenant_id = me and a.account_id = any (expected)
        order by a.account_id
        for no key update;
        through := (select max(account_id::text) from unnest(expected) as e (account_id))::uuid;
    end if;

    while leg <= legs loop
        if leg_accounts[leg] <= account then
            raise exception 'legs are not sorted by account' using errcode = 'data_exception';
        end if;
        account := leg_accounts[leg];
        first := leg;
        change := 0;
        low := 0;
        high := 0;
        postings := 0;
        loop
            entry := leg_entries[leg];
            if excess[entry] is not null then
                amount := leg_amounts[leg];
                excess[entry] := excess[entry] + amount;
                change := change + amount;
                low := least(low, change);
                high := greatest(high, change);
                postings := postings + 1;
            end if;
            leg := leg + 1;
            exit when leg > legs or leg_accounts[leg] <> account;
        end loop;
        continue when postings = 0;

        if account <= through then
            perform from ledger_account a
            where a.tenant_id = me and a.account_id = account
            for no key update skip locked;
            if not found and exists (select from ledger_account a where a.tenant_id = me and a.account_id = account) then
                raise exception 'account % is wanted out of order while another transaction has it', account
                    using errcode = 'serialization_failure';
            end if;
        else
            through := account;
        end if;

        loop
            update ledger_account a
            set balance = a.balance + change, version = a.version + postings
            where a.tenant_id = me and a.account_id = account
                and (a.balance + low < a.lowest or a.balance + high > a.highest) is not true
            returning a.balance - change, a.version - postings, a.asset into held, seq, asset;
            exit when found;

            select a.balance, a.asset, a.lowest, a.highest into limits
            from ledger_account a
            where a.tenant_id = me and a.account_id = account
            for no key update;
            if not found then
                raise exception 'no ledger account %', account
                    using errcode = 'foreign_key_violation', constraint = 'posting_account';
            end if;
            for place in first .. leg - 1 loop
                continue when excess[leg_entries[place]] is null;
                amount := leg_amounts[place];
                if limits.balance + amount < limits.lowest or limits.balance + amount > limits.highest then
                    raise exception 'account % has % and shall change by %', account, limits.balance, amount
                        using errcode = 'check_violation', constraint = 'ledger_account_minimum', detail = format(
                            '%s %s %s', limits.asset,
                            coalesce(limits.balance - limits.lowest, limits.highest - limits.balance), abs(amount));
                end if;
                limits.balance := limits.balance + amount;
            end loop;
            -- Somebody filled it in between; now its row is ours.
        end loop;

        for place in first .. leg - 1 loop
            entry := leg_entries[place];
            continue when excess[entry] is null;
            if asset <> assets[entry] then
                raise exception 'entry % does not count in %, as account % does', ids[entry], asset, account
                    using errcode = 'check_violation', constraint = 'entry_asset';
            end if;
            amount := leg_amounts[place];
            held := held + amount;
            seq := seq + 1;
            insert into posting (tenant_id, account_id, account_seq, entry_id, amount, balance_after)
            values (me, account, seq, ids[entry], amount, held);
        end loop;
    end loop;

    if 0 <> any (excess) then
        select min(e.place), min(e.excess) into entry, amount
        from unnest(excess) with ordinality as e (excess, place)
        where e.excess <> 0;
        raise exception 'entry % does not balance: %', ids[entry], amount
            using errcode = 'check_violation', constraint = 'entry_balance';
    end if;
    if through is not null then
        through := set_config('monedero.ledger_through', through::text, true);
    end if;
    return ids;
end
$$;
comment on function post_entries is
    'debits positive; one asset an entry: goods of two assets move by two entries; detail of a broken minimum: asset, what is there above the minimum, what is wanted';
revoke all on function post_entries from public;
grant execute on function post_entries to monedero_app;
