package io.monedero.wallet;

/** On which side of zero a balance is (W-10). */
public enum BalanceSign {
    NEGATIVE(-1),
    ZERO(0),
    POSITIVE(1);

    private final int signum;

    BalanceSign(int signum) {
        this.signum = signum;
    }

    int signum() {
        return signum;
    }
}
