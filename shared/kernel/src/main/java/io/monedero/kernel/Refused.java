package io.monedero.kernel;

/** Carries a {@link Refusal} out of a use case, so that its transaction rolls back and nothing is changed. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        // A refusal is an answer, not a fault: no stack trace is worth its cost.
        super(refusal.code() + (refusal.field() == null ? "" : " at " + refusal.field()), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
