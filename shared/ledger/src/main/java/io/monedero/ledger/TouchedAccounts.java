package io.monedero.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The accounts that a transaction posted to, in this run and in those before it: what it will need again. */
final class TouchedAccounts {
    private final Set<String> accounts = new HashSet<>();

    /** Those known until now; from now on these too. */
    String[] before(String[] touchedNow) {
        String[] known = accounts.toArray(String[]::new);
        accounts.addAll(List.of(touchedNow));
        return known;
    }
}
