package io.monedero.ledger;

import java.util.List;

/**
 * What the journal says about itself (W-11), all of one instant.
 *
 * @param differences where it contradicts itself; none in a sound ledger
 */
public record Proof(long accounts, long entries, long postings, List<Difference> differences) {

    /** What must be true of a ledger. */
    public enum Law {
        /** All postings of a currency add up to zero. */
        TRIAL_BALANCE,
        /** The postings of each entry add up to zero. */
        ENTRY,
        /** Each account's balance is the sum of its postings. */
        BALANCE,
        /** Each account's balance is within its minimum. */
        MINIMUM,
        /** Each posting has its entry and its account. */
        ORPHAN,
        /** Each account's postings are numbered from 1 to its version. */
        SEQUENCE,
        /** Each posting says the balance that the postings up to it add up to. */
        RUNNING_BALANCE
    }

    /**
     * A contradiction.
     *
     * @param where the currency, the entry's id or the account's code
     * @param expected in minor units with debits positive, or a count
     */
    public record Difference(Law law, String where, long expected, long found) {}

    public Proof {
        differences = List.copyOf(differences);
    }

    public boolean holds() {
        return differences.isEmpty();
    }
}
