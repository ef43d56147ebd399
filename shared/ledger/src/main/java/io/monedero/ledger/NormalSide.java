package io.monedero.ledger;

import io.monedero.kernel.Money;

/** The side on which an account grows: debit for what the business has or spends, credit for what it owes or earns. */
public enum NormalSide {
    DEBIT("D"),
    CREDIT("C");

    private final String code;

    NormalSide(String code) {
        this.code = code;
    }

    /** As stored. */
    String code() {
        return code;
    }

    static NormalSide of(String code) {
        return code.equals(DEBIT.code) ? DEBIT : CREDIT;
    }

    /** An amount with debits positive, as the journal has it, seen from this side; and the other way round. */
    Money seen(Money debitsPositive) {
        return this == DEBIT ? debitsPositive : debitsPositive.negated();
    }
}
